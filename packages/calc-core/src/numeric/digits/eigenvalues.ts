import { eigs } from "mathjs";

/** The eigenvalues of a symmetric matrix, given by rows: real, ascending, in double precision. */
export function eigenvaluesOf(rows: readonly (readonly number[])[]): readonly number[] {
  const { values } = eigs(rows.map((row) => [...row]), { eigenvectors: false });
  const list: readonly unknown[] = Array.isArray(values) ? values : values.toArray();
  return list.map(Number).sort((a, b) => a - b);
}

import type { ExitStatus } from "../command";
import type { Io } from "../io";

export type Row = Readonly<Record<string, unknown>>;
/** What a stream's handler says of one row: the fields to write, and whether the row itself was at fault. */
export type RowResult = { readonly fields: Row; readonly fault?: true };

/**
 * One JSON object a line in, one out, in the same order. A line that is not a JSON object, or lacks a
 * field, gets an error row in its place and the stream goes on; the status is then 1.
 */
export async function mapLines(
  io: Io,
  required: readonly (string | readonly string[])[],
  handle: (row: Row) => RowResult,
  asError: (message: string) => Row,
  show: (row: Row) => string = JSON.stringify,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let number = 0;
  for await (const line of io.input) {
    number += 1;
    if (line.trim() === "") continue;
    // A file from Windows may begin with a mark of its encoding.
    const row = parseRow(number === 1 ? line.replace(/^\uFEFF/, "") : line);
    const complaint = row ? missing(row, required) : "this line is not a JSON object";
    if (row === null || complaint !== null) {
      status = 1;
      io.print(show({ id: row?.["id"] ?? null, ...asError(`line ${number}: ${complaint}`) }));
      continue;
    }
    const started = io.clock();
    const result = handle(row);
    if (result.fault) status = 1;
    io.print(show({ id: row["id"] ?? null, ...result.fields, ms: Math.round((io.clock() - started) * 1000) / 1000 }));
  }
  return status;
}

function parseRow(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function missing(row: Row, required: readonly (string | readonly string[])[]): string | null {
  for (const names of required) {
    const [name, ...others] = [names].flat();
    if (![name, ...others].some((each) => typeof row[each ?? ""] === "string")) return `the field "${name}" is missing or not a text`;
  }
  return null;
}

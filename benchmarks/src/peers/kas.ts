import { parse } from "@khanacademy/kas";

/** Khan Academy's engine reads and prints; it has no derivative. */
export function readWithKas(f: string): string {
  const reading = parse(f);
  if (!reading.parsed) throw new Error(`${f} cannot be read`);
  return reading.expr.print();
}

import { compare, parse } from "@khanacademy/kas";
import { pairOf, serve } from "./serve";

function read(text: string) {
  const reading = parse(text);
  if (!reading.parsed) throw new Error(`${text} cannot be read`);
  return reading.expr;
}

/** Khan Academy's engine reads, prints and compares; it has no derivative. */
serve({
  reading: (f) => read(f).print(),
  equivalence: (pair) => {
    const [answer, reference] = pairOf(pair);
    return compare(read(answer), read(reference)).equal;
  },
});

import { parse } from "@khanacademy/kas";
import { serve } from "./serve";

/** Khan Academy's engine reads, prints and compares; it has no derivative. */
serve({
  reading: (f) => {
    const reading = parse(f);
    if (!reading.parsed) throw new Error(`${f} cannot be read`);
    return reading.expr.print();
  },
});

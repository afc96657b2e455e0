import { all, create } from "mathjs";
import { pairOf, serve } from "./serve";

const math = create(all ?? {}, {});

/** A difference that is not simplified to 0 tells nothing; here, as in the other computer algebras, it counts as "unequal", as its users do. */
function judge(pair: string): boolean {
  const [answer, reference] = pairOf(pair);
  return math.simplify(`(${answer})-(${reference})`).toString() === "0";
}

serve({
  derivative: (f) => math.derivative(f, "x").toString(),
  "raw derivative": (f) => math.derivative(f, "x", { simplify: false }).toString(),
  reading: (f) => math.parse(f).toString(),
  equivalence: judge,
});

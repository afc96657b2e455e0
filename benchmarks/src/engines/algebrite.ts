import algebrite from "algebrite";
import { pairOf, serve } from "./serve";

function judge(pair: string): boolean {
  const [answer, reference] = pairOf(pair);
  return algebrite.run(`simplify((${answer})-(${reference}))`) === "0";
}

serve({ derivative: (f) => algebrite.run(`d(${f},x)`), equivalence: judge });

import nerdamer from "nerdamer/all.js";
import { pairOf, serve } from "./serve";

function judge(pair: string): boolean {
  const [answer, reference] = pairOf(pair);
  return nerdamer(`simplify((${answer})-(${reference}))`).toString() === "0";
}

// It has no reading apart from working out what was read.
serve({ derivative: (f) => nerdamer(`diff(${f},x)`).toString(), equivalence: judge });

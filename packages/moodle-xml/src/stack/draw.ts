import { leave } from "../leave";
import type { Maxima } from "../maxima/parse-maxima";
import { wholeNumber } from "../maxima/to-notation";

export type Parameter = { readonly integers: readonly [number, number]; readonly except?: readonly number[] } | { readonly choose: readonly string[] };

const MOST = 200;

/** What `rand(…)` and its like draw from, also with a whole number added or taken off; null where nothing is drawn. `listIn` gives the formulas of a list. */
export function drawOf(e: Maxima, listIn: (e: Maxima) => readonly string[] | null): Parameter | null {
  if (e.kind === "binary" && (e.sign === "+" || e.sign === "-")) {
    const [left, right] = [wholeNumber(e.left), wholeNumber(e.right)];
    if (e.sign === "+" && left !== null) return shifted(drawOf(e.right, listIn), left);
    return right === null ? null : shifted(drawOf(e.left, listIn), e.sign === "+" ? right : -right);
  }
  if (e.kind !== "call" || !e.name.startsWith("rand")) return null;
  const [first, second, third] = e.args;
  const [low, high] = [wholeNumber(first), wholeNumber(second)];
  if (e.name === "rand" && first && e.args.length === 1) {
    // rand(n) is one of 0 … n − 1.
    if (low !== null) return low >= 1 ? { integers: [0, low - 1] } : leave("random");
    const choose = listIn(first);
    return choose && choose.length > 0 && choose.length <= MOST ? { choose } : leave("random");
  }
  if (low === null || high === null || low > high || e.args.length !== 3) return leave("random");
  if (e.name === "rand_with_step") {
    const step = wholeNumber(third);
    if (step === null || step < 1 || (high - low) / step >= MOST) return leave("random");
    return step === 1 ? { integers: [low, high] } : { choose: Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => String(low + i * step)) };
  }
  if (e.name === "rand_with_prohib" && third?.kind === "list") {
    const except = third.items.map((item) => wholeNumber(item) ?? leave("random"));
    return high - low > except.length ? { integers: [low, high], except } : leave("random");
  }
  return leave("random");
}

function shifted(drawn: Parameter | null, by: number): Parameter | null {
  if (!drawn || !("integers" in drawn)) return null;
  const [low, high] = drawn.integers;
  return { integers: [low + by, high + by], ...(drawn.except ? { except: drawn.except.map((each) => each + by) } : {}) };
}

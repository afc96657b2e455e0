import { decideEquivalence, derivative, forgetSharedNodes, presentable, readExpr, toText } from "@nabla/calc-core";
import { manyDigits } from "@nabla/calc-core/digits";
import { pairOf, serve } from "./serve";

function read(text: string) {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

function judge(pair: string): boolean | null {
  const [answer, reference] = pairOf(pair);
  const { verdict } = decideEquivalence(read(answer), read(reference), { digits: manyDigits });
  return verdict === "undecided" ? null : verdict === "equal";
}

/** Our shared nodes are let go before each time, so that every time is the first. */
serve(
  { derivative: (f) => toText(presentable(derivative(read(f), "x"))), reading: (f) => toText(read(f)), equivalence: judge },
  forgetSharedNodes,
);

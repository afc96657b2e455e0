import { derivative, forgetSharedNodes, presentable, readExpr, toText } from "@nabla/calc-core";
import { serve } from "./serve";

function read(text: string) {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

/** Our shared nodes are let go before each time, so that every time is the first. */
serve(
  { derivative: (f) => toText(presentable(derivative(read(f), "x"))), reading: (f) => toText(read(f)) },
  forgetSharedNodes,
);

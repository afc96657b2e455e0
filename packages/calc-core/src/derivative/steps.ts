import type { Expr } from "../expr/node";
import { nameLatex } from "../print/name";
import { toLatex } from "../print/latex";
import { workedSteps } from "./worked-steps";

/** One line of working: the rule's name, LaTeX on both sides of the equals sign, and a sentence. */
export type DerivativeStep = { readonly rule: string; readonly before: string; readonly after: string; readonly note: string };

/**
 * The derivative of f as a teacher writes it on the board: which rule on which part, outermost first, at last the
 * parts put together. `before` equals `after` in every line. At most about 60 lines; larger parts are then done in one.
 *
 * @param sign "d" writes d/dx, "partial" the curly one
 */
export function derivativeSteps(f: Expr, variable: string, sign: "d" | "partial" = "d"): readonly DerivativeStep[] {
  const d = sign === "d" ? "d" : "\\partial ";
  const slopeOf = (part: Expr): string => `\\frac{${d}}{${d}${nameLatex(variable)}}\\left(${toLatex(part)}\\right)`;
  return workedSteps(f, variable).map(({ rule, note, part, differentiates, after, pending }) => ({
    rule,
    note,
    before: differentiates ? slopeOf(part) : toLatex(part),
    after: [...pending].reduce((line, [name, smaller]) => line.replaceAll(name, () => slopeOf(smaller)), toLatex(after)),
  }));
}

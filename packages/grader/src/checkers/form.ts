import { type Expr, partsOf, presentable, toInfix, type Written } from "@nabla/calc-core";
import { FORM_SENTENCES } from "../feedback/sentences";
import type { Feedback } from "../outcome";
import type { Form } from "../problem/schema";

/** The first form that is asked for and not met, as feedback; form is judged on what was written, not on what it means. */
export function missingForm(written: Written, meaning: Expr, forms: readonly Form[]): Feedback | null {
  const missing = forms.find((form) => !FORM_CHECKS[form](written, meaning));
  return missing ? { code: "wrong-form", message: FORM_SENTENCES[missing], data: { form: missing } } : null;
}

const FORM_CHECKS: Readonly<Record<Form, (written: Written, meaning: Expr) => boolean>> = {
  simplified: (written, meaning) => sizeOf(written) <= Math.max(sizeOfExpr(presentable(meaning)), sizeOfExpr(meaning) === 1 ? 1 : 0) + 1 && !hasUncollected(written),
  factored: (written) => isProduct(bare(written)) || bare(written).kind !== "sum",
  expanded: (written) => every(written, (w) => !(w.kind === "product" && w.factors.some(({ of, by }) => by !== "/" && bare(of).kind === "sum")) && !(w.kind === "power" && bare(w.base).kind === "sum" && isWholePower(w))),
  "single-fraction": (written) => countFractions(written) <= 1 && (countFractions(written) === 0 || isFraction(bare(written))),
  "no-negative-exponents": (written) => every(written, (w) => !(w.kind === "power" && ungrouped(w.exponent).kind === "sign")),
  "no-decimals": (written) => every(written, (w) => !(w.kind === "number" && w.decimal)),
};

const ungrouped = (w: Written): Written => (w.kind === "group" ? ungrouped(w.of) : w);
const bare = (w: Written): Written => (w.kind === "group" ? bare(w.of) : w.kind === "sign" ? bare(w.of) : w);
const isProduct = (w: Written): boolean => w.kind === "product" || w.kind === "power" || w.kind === "fraction";
const isWholePower = (w: Written & { kind: "power" }): boolean => {
  const exponent = bare(w.exponent);
  return exponent.kind === "number" && exponent.value.d === 1n && w.exponent.kind !== "sign";
};
const isFraction = (w: Written): boolean => w.kind === "fraction" || (w.kind === "product" && w.factors.some(({ by }) => by === "/")) || w.kind === "number";

function every(w: Written, holds: (w: Written) => boolean): boolean {
  return holds(w) && partsOf(w).every((part) => every(part, holds));
}

const countFractions = (w: Written): number =>
  (w.kind === "fraction" ? 1 : w.kind === "product" ? w.factors.filter(({ by }) => by === "/").length : 0) + partsOf(w).reduce((total, part) => total + countFractions(part), 0);

/** Numbers, names and functions written: brackets and signs do not count. */
const sizeOf = (w: Written): number => (["number", "name", "constant", "apply", "call", "root", "abs"].includes(w.kind) ? 1 : 0) + partsOf(w).reduce((total, part) => total + sizeOf(part), 0);

function sizeOfExpr(e: Expr): number {
  // Printed and counted in the same way: every number, name and function.
  return toInfix(e).match(/[A-Za-z_]\w*|\d+/g)?.length ?? 0;
}

/** Like terms side by side, or numbers that could be multiplied: 2x + 3x, 2·3x. */
function hasUncollected(w: Written): boolean {
  const own = w.kind === "product" && w.factors.filter(({ of, by }) => by !== "/" && bare(of).kind === "number").length > 1;
  const terms = w.kind === "sum" && w.terms.filter(({ of }) => bare(of).kind === "number").length > 1;
  return own || terms || partsOf(w).some(hasUncollected);
}

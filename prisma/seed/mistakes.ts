import { type Expr, negate, num, presentable, product, rewrite, sum, toInfix, toLatex, toText, apply } from "@nabla/calc-core";
import type { Chance } from "./chance";

/* How students write a formula: rightly in several hands, and wrongly in the ways that every teacher has seen. */

const said = (e: Expr): string => toText(presentable(e));

/** The right formula as one of several hands would write it. */
export function rightly(key: Expr, chance: Chance): string {
  const hand = chance.unit();
  if (hand < 0.55) return said(key);
  if (hand < 0.8) return toInfix(presentable(key));
  if (hand < 0.93) return toText(key);
  return toLatex(presentable(key));
}

/** A wrong formula: a factor of the chain rule dropped, a sign lost, sine for cosine, a term forgotten. */
export function wrongly(key: Expr, origin: Expr | null, chance: Chance): string {
  const mistakes: (() => string)[] = [() => said(negate(key)), () => said(sum(key, num({ n: 1n, d: 1n })))];
  const shown = presentable(key);
  if (shown.kind === "product") {
    for (let i = 0; i < shown.factors.length; i++) mistakes.push(() => toText(product(...shown.factors.filter((_, j) => j !== i))));
  }
  if (shown.kind === "sum") {
    for (let i = 0; i < shown.terms.length; i++) {
      mistakes.push(() => toText(sum(...shown.terms.filter((_, j) => j !== i))));
      mistakes.push(() => toText(sum(...shown.terms.map((term, j) => (j === i ? negate(term) : term)))));
    }
  }
  const slipped = sineForCosine(key);
  if (slipped !== key) mistakes.push(() => said(slipped));
  if (origin) mistakes.push(() => said(origin));
  return chance.pick([() => said(negate(key)), ...mistakes])();
}

function sineForCosine(e: Expr): Expr {
  return rewrite(e, (node) => {
    if (node.kind !== "apply") return node;
    if (node.fn === "sin") return apply("cos", ...node.args);
    if (node.fn === "cos") return apply("sin", ...node.args);
    return node;
  });
}

/** What cannot be read: a bracket left open, an operator without its right side, a word. */
export function unreadably(key: Expr, chance: Chance): string {
  const text = said(key);
  return chance.pick([`${text} +`, text.includes(")") ? text.replace(")", "") : `(${text}`, `${text} *`, "idk"]);
}

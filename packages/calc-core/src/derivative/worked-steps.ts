import { sym, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { presentable } from "../canonical/presentable";
import { toLatex } from "../print/latex";
import { isReordered } from "./as-written";
import { dependenceOn } from "./dependence";
import { derivative } from "./derivative";
import { workedRule } from "./worked-rule";

/** One line of working as trees. In `after`, each name of `pending` stands for the derivative of the part beside it. */
export type WorkedStep = {
  readonly rule: string;
  readonly note: string;
  /** What is differentiated; in the last line, `simplify`, the derivative before it is tidied. */
  readonly part: Expr;
  /** Is the left side the derivative of `part`? Else it is `part` itself. */
  readonly differentiates: boolean;
  readonly after: Expr;
  readonly pending: ReadonlyMap<string, Expr>;
};

/** No working is longer than this; parts beyond are differentiated in one line. */
const MOST_STEPS = 60;
const FIRST_MARK = 0xe000;

/**
 * The working of f′, outermost rule first: a rule on the whole, then each part it leaves to differentiate, last the
 * parts put together and simplified. Linear parts (2x, x + 1) and parts that came before have no line of their own, and
 * neither has a mere change of order.
 */
export function workedSteps(f: Expr, variable: string): readonly WorkedStep[] {
  const whole = presentable(f);
  const depends = dependenceOn(variable);
  const steps: WorkedStep[] = [];
  const results = new Map<Expr, Expr>();
  const result = (part: Expr): Expr => presentable(derivative(part, variable));

  /** Shows the lines for this part and gives its derivative, untidied. */
  const work = (part: Expr): Expr => {
    const known = results.get(part) ?? (depends(part) ? undefined : zero);
    if (known) return known;
    if (steps.length >= MOST_STEPS) return result(part);
    const short = shortRule(part, variable, depends);
    if (short) {
      const derived = result(part);
      steps.push({ ...short, part, differentiates: true, after: derived, pending: new Map() });
      results.set(part, derived);
      return derived;
    }
    const { rule, note, after } = workedRule(part, variable, depends);
    const pending = new Map<string, Expr>();
    const line = after((smaller) => (isPlain(smaller, variable, depends) ? result(smaller) : mark(pending, smaller)));
    if (pending.size === 0 && isReordered(line, result(part))) {
      const derived = result(part);
      steps.push({ rule, note, part, differentiates: true, after: derived, pending });
      results.set(part, derived);
      return derived;
    }
    steps.push({ rule, note, part, differentiates: true, after: line, pending });
    const derived = after((smaller) => (isPlain(smaller, variable, depends) ? result(smaller) : work(presentable(smaller))));
    results.set(part, derived);
    return derived;
  };

  if (isPlain(whole, variable, depends)) return [plainStep(whole, result(whole), depends)];
  const together = work(whole);
  const tidy = result(whole);
  const last = { after: tidy, pending: new Map<string, Expr>() };
  const looksTidy = isReordered(together, tidy) || toLatex(together) === toLatex(tidy);
  if (!looksTidy) steps.push({ ...last, rule: "simplify", note: "Put the parts together and simplify.", part: together, differentiates: false });
  else if (steps.length > 1) steps.push({ ...last, rule: "put together", note: "Put the parts together.", part: whole, differentiates: true });
  return steps;
}

/** A name of its own for the derivative of a part, from the private use area, so that no variable can have it. */
function mark(pending: Map<string, Expr>, part: Expr): Expr {
  const name = String.fromCharCode(FIRST_MARK + pending.size);
  pending.set(name, part);
  return sym(name);
}

type Depends = (part: Expr) => boolean;

/** Constant, or the variable times a constant, or a sum of such: anybody sees its slope. */
function isPlain(part: Expr, variable: string, depends: Depends): boolean {
  if (!depends(part)) return true;
  if (part.kind === "sym") return true;
  if (part.kind === "sum") return part.terms.every((term) => isPlain(term, variable, depends));
  if (part.kind !== "product") return false;
  const moving = part.factors.filter(depends);
  return moving.length === 1 && moving[0]?.kind === "sym";
}

/** c·x^n with numbers or letters for c and n. */
function isMonomial(part: Expr, variable: string, depends: Depends): boolean {
  const moving = part.kind === "product" ? part.factors.filter(depends) : [part];
  const [only] = moving;
  if (moving.length === 0 || !depends(part)) return true;
  if (moving.length !== 1 || !only) return false;
  return only.kind === "sym" || (only.kind === "power" && only.base.kind === "sym" && only.base.name === variable && !depends(only.exponent));
}

/** Monomials, and sums of them, take one line. */
function shortRule(part: Expr, variable: string, depends: Depends): { readonly rule: string; readonly note: string } | undefined {
  if (isMonomial(part, variable, depends)) return { rule: "power rule", note: "Bring the exponent down as a factor and lower it by one." };
  if (part.kind !== "sum" || !part.terms.every((term) => isMonomial(term, variable, depends))) return undefined;
  const constants = part.terms.some((term) => !depends(term)) ? " A constant falls away." : "";
  return { rule: "power rule, term by term", note: `In each term bring the exponent down and lower it by one.${constants}` };
}

function plainStep(part: Expr, after: Expr, depends: Depends): WorkedStep {
  const step = { part, differentiates: true, after, pending: new Map<string, Expr>() };
  if (!depends(part)) return { ...step, rule: "constant rule", note: "It does not change with the variable, so its slope is 0." };
  if (part.kind === "sym") return { ...step, rule: "derivative of the variable", note: "The variable has slope 1." };
  return { ...step, rule: "linear rule", note: "The slope of a straight line is the factor of the variable; a constant falls away." };
}

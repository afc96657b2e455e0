import { call, half, ln, minusOne, num, power, product, sqrt, sum, zero } from "../expr/build";
import type { Apply, Expr, Power, Product } from "../expr/node";
import { addRational, isInteger, MINUS_ONE, negateRational } from "../expr/rational";
import { canonical } from "../canonical/canonical";
import { presentable } from "../canonical/presentable";
import type { FunctionName } from "../functions/names";
import { FUNCTIONS } from "../functions/table";
import { toText } from "../print/text";
import { addedUp, inOrder } from "./as-written";

/** One rule at work on one part: what a teacher calls it, says of it, and writes. */
export type WorkedRule = {
  readonly rule: string;
  readonly note: string;
  /** The derivative of the part; the derivatives of smaller parts stand in it as `d(smaller)`. */
  readonly after: (d: (part: Expr) => Expr) => Expr;
};

type Depends = (part: Expr) => boolean;

/** The rule that a teacher would use on this part, which depends on the variable. */
export function workedRule(part: Expr, variable: string, depends: Depends): WorkedRule {
  switch (part.kind) {
    case "sum":
      return onSum(part.terms, depends);
    case "product":
      return onProduct(part, depends);
    case "power":
      return onPower(part, variable, depends);
    case "apply":
      return onFunction(part, variable, depends);
    case "call":
      return {
        rule: "chain rule",
        note: `${part.name} is not known, so its derivative keeps a dash; times the derivative of what is inside.`,
        after: (d) => addedUp(...part.args.map((arg, i) => (depends(arg) ? inOrder(call(part.name, part.args, part.orders.map((order, j) => (i === j ? order + 1 : order))), d(arg)) : zero))),
      };
    default:
      return { rule: "derivative of the variable", note: "The variable has slope 1; a constant has slope 0.", after: (d) => d(part) };
  }
}

function onSum(terms: readonly Expr[], depends: Depends): WorkedRule {
  const constants = terms.some((term) => !depends(term));
  return {
    rule: "sum rule",
    note: `Differentiate term by term${constants ? "; a term without the variable is a constant and falls away" : ""}.`,
    after: (d) => addedUp(...terms.filter(depends).map((term) => (isNegated(term) ? inOrder(minusOne, d(negate(term))) : d(term)))),
  };
}

/** A minus goes through the derivative without a line of its own. */
const isNegated = (term: Expr): boolean => term.kind === "product" && term.factors[0]?.kind === "num" && term.factors[0].value.n < 0n;

const negate = (term: Expr): Expr => inOrder(minusOne, term);

function onProduct({ factors }: Product, depends: Depends): WorkedRule {
  const constants = factors.filter((factor) => !depends(factor));
  const moving = factors.filter(depends);
  if (constants.length > 0) {
    return {
      rule: "constant multiple rule",
      note: "A constant factor stays in front.",
      after: (d) => inOrder(...constants, d(product(...moving))),
    };
  }
  const below = moving.filter(isBelow);
  if (below.length > 0 && below.length < moving.length) return quotient(product(...moving.filter((f) => !isBelow(f))), product(...below.map(turnedOver)));
  return {
    rule: "product rule",
    note: moving.length === 2 ? "The first differentiated times the second, plus the first times the second differentiated." : "One factor after the other is differentiated, the rest stay; the results are added.",
    after: (d) => sum(...moving.map((factor, i) => inOrder(...moving.map((other, j) => (i === j ? d(factor) : other))))),
  };
}

const isBelow = (factor: Expr): boolean => factor.kind === "power" && factor.exponent.kind === "num" && factor.exponent.value.n < 0n;

/** What stands under the bar for u^(-k). */
function turnedOver(factor: Expr): Expr {
  if (factor.kind !== "power" || factor.exponent.kind !== "num") return factor;
  const exponent = negateRational(factor.exponent.value);
  if (exponent.n === 1n && exponent.d === 2n) return sqrt(factor.base);
  return exponent.n === exponent.d ? factor.base : power(factor.base, num(exponent));
}

const quotient = (over: Expr, under: Expr): WorkedRule => ({
  rule: "quotient rule",
  note: "The top differentiated times the bottom, minus the top times the bottom differentiated, over the bottom squared.",
  after: (d) => inOrder(sum(inOrder(d(over), under), inOrder(minusOne, over, d(under))), power(under, num(-2))),
});

function onPower({ base, exponent }: Power, variable: string, depends: Depends): WorkedRule {
  if (!depends(exponent)) {
    const lower = exponent.kind === "num" ? num(addRational(exponent.value, MINUS_ONE)) : sum(exponent, minusOne);
    const outer = (): Expr => inOrder(exponent, lower.kind === "num" && lower.value.n === 1n && lower.value.d === 1n ? base : power(base, lower));
    if (isVariable(base, variable)) return { rule: "power rule", note: "Bring the exponent down as a factor and lower it by one.", after: outer };
    if (exponent.kind === "num" && isInteger(exponent.value) && exponent.value.n === -1n) {
      return { rule: "reciprocal rule", note: "Minus the derivative of the bottom, over the bottom squared.", after: (d) => inOrder(minusOne, d(base), power(base, num(-2))) };
    }
    return {
      rule: "general power rule",
      note: "Bring the exponent down and lower it by one, then multiply by the derivative of what is raised.",
      after: (d) => inOrder(outer(), d(base)),
    };
  }
  if (base === zero) return { rule: "constant rule", note: "A power of 0 is 0 wherever it has a value: a constant.", after: () => zero };
  if (!depends(base)) {
    return {
      rule: "exponential rule",
      note: `The power itself, times the logarithm of its base${isVariable(exponent, variable) ? "" : ", times the derivative of the exponent"}.`,
      after: (d) => inOrder(power(base, exponent), ln(base), d(exponent)),
    };
  }
  return {
    rule: "logarithmic differentiation",
    note: "Base and exponent both move: write the power as e to the exponent times the logarithm of the base, and differentiate that.",
    after: (d) => inOrder(power(base, exponent), d(canonical(product(exponent, ln(base))))),
  };
}

const isVariable = (part: Expr, variable: string): boolean => part.kind === "sym" && part.name === variable;

/** Where a corner or a jump is, in words; a floor jumps at too many places to name them by an equation. */
function whereItTurns(fn: FunctionName, args: readonly Expr[]): string {
  const turns = FUNCTIONS[fn].kinks?.(...args) ?? [];
  if (turns.length === 0) return "";
  if (turns.some((turn) => turn.kind === "apply")) return " It has no derivative where it jumps.";
  return ` The rule does not hold where ${turns.map((turn) => `${toText(presentable(turn))} = 0`).join(" or ")}: a corner or a jump.`;
}

function onFunction({ fn, args }: Apply, variable: string, depends: Depends): WorkedRule {
  const partials = FUNCTIONS[fn].partials(...args).map(presentable);
  const after = (d: (part: Expr) => Expr): Expr => addedUp(...args.map((arg, i) => (depends(arg) ? inOrder(partials[i] ?? zero, d(arg)) : zero)));
  const name = FUNCTIONS[fn].spoken.replace(/ (of|to)$/, "");
  const [inner] = args;
  const kink = whereItTurns(fn, args);
  if (args.filter(depends).length === 1 && args.some((arg) => isVariable(arg, variable))) {
    return { rule: `derivative of ${name}`, note: `Known from the table of derivatives.${kink}`, after };
  }
  if (fn === "sqrt" && inner) {
    return { rule: "general power rule", note: "A root is the power one half: one over twice the root, times the derivative of what is under it.", after: (d) => inOrder(half, power(sqrt(inner), minusOne), d(inner)) };
  }
  if (fn === "exp") return { rule: "chain rule", note: "The exponential stays as it is, times the derivative of the exponent.", after };
  return { rule: "chain rule", note: `Differentiate ${name} outside and keep the inside, then multiply by the derivative of the inside.${kink}`, after };
}


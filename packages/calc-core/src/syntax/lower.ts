import { apply, call, constant, divide, e, inverse, minusOne, negate, num, power, product, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { divideRational, type Rational, rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { refuse } from "./fault";
import type { Names } from "./names";
import type { Written } from "./written";

/** What a text means: a number or formula, a vector, or a matrix of them. */
export type MathObject =
  | { readonly kind: "scalar"; readonly value: Expr }
  | { readonly kind: "vector"; readonly orientation: "column" | "plain"; readonly entries: readonly Expr[] }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Expr[])[] };

/** The one bridge from what was typed to what it means. Keeps the structure; simplifies nothing but literal numbers. */
export function lower(written: Written, names: Names): MathObject {
  const scalar = (w: Written): Expr => lowerScalar(w, names);
  const whole = ungrouped(written);
  if (whole.kind === "vector") {
    return { kind: "vector", orientation: whole.bracket === "column" ? "column" : "plain", entries: whole.entries.map(scalar) };
  }
  if (whole.kind === "matrix") return { kind: "matrix", rows: whole.rows.map((row) => row.map(scalar)) };
  return { kind: "scalar", value: scalar(whole) };
}

const ungrouped = (w: Written): Written => (w.kind === "group" ? ungrouped(w.of) : w);

function lowerScalar(w: Written, names: Names): Expr {
  const down = (part: Written): Expr => lowerScalar(part, names);
  switch (w.kind) {
    case "number":
      return num(w.value);
    case "constant":
      return constant(w.name);
    case "name":
      return sym(w.name);
    case "sign":
      return w.sign === "-" ? negate(down(w.of)) : down(w.of);
    case "sum":
      return sum(...w.terms.map((term) => (term.sign === "-" ? negate(down(term.of)) : down(term.of))));
    case "product":
      return lowerProduct(w, down);
    case "fraction":
      return quotient(down(w.over), down(w.under), w);
    case "power":
      return raise(down(w.base), down(w.exponent), w);
    case "group":
      return down(w.of);
    case "abs":
      return apply("abs", down(w.of));
    case "root":
      return lowerRoot(w, down);
    case "apply": {
      const value = lowerApply(w.fn, w.args.map(down), names);
      return w.power ? raise(value, down(w.power), w) : value;
    }
    case "call":
      return call(w.name, w.args.map(down), w.primes > 0 ? [w.primes] : w.args.map(() => 0));
    case "vector":
    case "matrix":
      return refuse("not-an-expression", "A list cannot stand inside a formula here.", w.span);
  }
}

function lowerProduct(w: Written & { kind: "product" }, down: (part: Written) => Expr): Expr {
  let value: Expr | undefined;
  for (const factor of w.factors) {
    const next = down(factor.of);
    if (!value) value = next;
    else value = factor.by === "/" ? quotient(value, next, { span: { from: w.span.from, to: factor.of.span.to } }) : product(value, next);
  }
  return value ?? num(1);
}

/** a/b; of two literal numbers the exact fraction, so that 1/3 in an exponent is the number one third. */
function quotient(over: Expr, under: Expr, where: Pick<Written, "span">): Expr {
  if (under.kind === "num" && under.value.n === 0n) refuse("division-by-zero", "This divides by zero.", where.span);
  if (over.kind === "num" && under.kind === "num") return num(divideRational(over.value, under.value));
  if (under.kind === "num") return product(over, num(rational(under.value.d, under.value.n)));
  if (over.kind === "num" && over.value.n === 1n && over.value.d === 1n) return inverse(under);
  return divide(over, under);
}

function raise(base: Expr, exponent: Expr, where: Pick<Written, "span">): Expr {
  if (base.kind === "num" && base.value.n === 0n && exponent.kind === "num" && exponent.value.n < 0n) refuse("division-by-zero", "This divides by zero.", where.span);
  return base === e ? apply("exp", exponent) : power(base, exponent);
}

function lowerRoot(w: Written & { kind: "root" }, down: (part: Written) => Expr): Expr {
  const of = down(w.of);
  if (!w.degree) return apply("sqrt", of);
  const degree = down(w.degree);
  if (degree.kind === "num" && degree.value.n === 2n && degree.value.d === 1n) return apply("sqrt", of);
  if (degree.kind === "num" && degree.value.n === 3n && degree.value.d === 1n) return apply("cbrt", of);
  return apply("root", of, degree);
}

const TEN: Rational = { n: 10n, d: 1n };

function lowerApply(fn: FunctionName, args: readonly Expr[], names: Names): Expr {
  const [first = minusOne, second] = args;
  if (fn === "log") {
    if (!second) return apply(names.logBase === "10" ? "log10" : "ln", first);
    if (second.kind === "num" && second.value.n === TEN.n && second.value.d === 1n) return apply("log10", first);
    if (second.kind === "num" && second.value.n === 2n && second.value.d === 1n) return apply("log2", first);
    return second === e ? apply("ln", first) : apply("log", first, second);
  }
  if (fn === "leakyRelu" && !second) return apply("leakyRelu", first, num(rational(1, 100)));
  if ((fn === "max" || fn === "min") && args.length === 1) return first;
  return apply(fn, ...args);
}


import type { SeededRandom } from "@nabla/calc-core";
import { growSmooth, oneOf } from "./grow";
import { call, decimal, half, minus, negative, number, partsOf, pi, power, product, quotient, sum, type Tree } from "./tree";

/**
 * A rewriting that keeps the value wherever the original has one, isolated points aside; null where it does not apply.
 * It may give values where there were none: then the original is the reference.
 */
export type Rule = { readonly name: string; readonly apply: (at: Tree, random: SeededRandom, letters: readonly string[]) => Tree | null };

const rule = (title: string, apply: Rule["apply"]): Rule => ({ name: title, apply });

/** A rule about one function of one argument. */
const of = (fn: string, title: string, make: (u: Tree, random: SeededRandom) => Tree): Rule =>
  rule(`${fn}: ${title}`, (at, random) => (at.kind === "call" && at.fn === fn && at.args[0] ? make(at.args[0], random) : null));

/** A rule about a function of a sum of at least two terms. */
const ofSum = (fn: string, title: string, make: (u: Tree, v: Tree) => Tree): Rule =>
  rule(`${fn}: ${title}`, (at) => {
    const [u] = at.kind === "call" && at.fn === fn ? at.args : [];
    if (u?.kind !== "sum" || u.parts.length < 2) return null;
    const [first, ...rest] = u.parts;
    return first ? make(first, rest.length === 1 && rest[0] ? rest[0] : sum(...rest)) : null;
  });

/** A rule about max or min of two. */
const ofTwo = (fn: "max" | "min", title: string, make: (a: Tree, b: Tree) => Tree): Rule =>
  rule(`${fn}: ${title}`, (at) => (at.kind === "call" && at.fn === fn && at.args.length === 2 && at.args[0] && at.args[1] ? make(at.args[0], at.args[1]) : null));

const CORNERED: ReadonlySet<string> = new Set(["abs", "relu", "sign", "max", "min", "leakyRelu"]);
const hasCorner = (u: Tree): boolean => (u.kind === "call" && CORNERED.has(u.fn)) || partsOf(u).some(hasCorner);

const one = number(1);
const two = number(2);
const squared = (u: Tree): Tree => power(u, 2);
const root = (u: Tree): Tree => call("sqrt", u);
const exp = (u: Tree): Tree => call("exp", u);
const inverse = (u: Tree): Tree => quotient(one, u);

export const VALID_RULES: readonly Rule[] = [
  // Sums and products
  rule("another order", (at, random) => {
    if ((at.kind !== "sum" && at.kind !== "product") || at.parts.length < 2) return null;
    const turn = 1 + random.below(at.parts.length - 1);
    return { ...at, parts: [...at.parts.slice(turn), ...at.parts.slice(0, turn)] };
  }),
  rule("other brackets", (at) => (at.kind === "sum" && at.parts.length > 2 && at.parts[0] ? sum(at.parts[0], sum(...at.parts.slice(1))) : null)),
  rule("added and taken away", (at, random, letters) => {
    const b = growSmooth(random, letters);
    return sum(at, b, negative(b));
  }),
  rule("times and divided by", (at, random, letters) => {
    const b = growSmooth(random, letters);
    return oneOf(random, [quotient(product(at, b), b), product(b, quotient(at, b))]);
  }),
  rule("multiplied out", (at, random) => {
    if (at.kind !== "product") return null;
    const i = at.parts.findIndex((part) => part.kind === "sum");
    const inner = at.parts[i];
    if (inner?.kind !== "sum") return null;
    const others = at.parts.filter((_, j) => j !== i);
    return sum(...inner.parts.map((term) => (random.below(2) === 0 ? product(...others, term) : product(term, ...others))));
  }),
  rule("a fraction of a sum", (at) => (at.kind === "quotient" && at.over.kind === "sum" ? sum(...at.over.parts.map((term) => quotient(term, at.under))) : null)),
  rule("one fraction line", (at) => {
    if (at.kind !== "sum") return null;
    const i = at.parts.findIndex((part) => part.kind === "quotient");
    const fraction = at.parts[i];
    if (fraction?.kind !== "quotient") return null;
    const others = at.parts.filter((_, j) => j !== i);
    return quotient(sum(fraction.over, ...others.map((term) => product(term, fraction.under))), fraction.under);
  }),
  rule("a quotient is a product", (at) => (at.kind === "quotient" ? product(at.over, power(at.under, -1)) : null)),
  rule("twice the half", (at) => product(two, half(at))),
  rule("minus the minus", (at) => negative(negative(at))),
  // Powers
  rule("a square as a product", (at) => (at.kind === "power" && at.d === 1 && at.n >= 2 ? product(at.base, power(at.base, at.n - 1)) : null)),
  rule("a product under a whole power", (at) => (at.kind === "power" && at.d === 1 && at.base.kind === "product" ? product(...at.base.parts.map((part) => power(part, at.n))) : null)),
  rule("the binomial formula", (at) => {
    if (at.kind !== "power" || at.n !== 2 || at.d !== 1 || at.base.kind !== "sum" || at.base.parts.length !== 2) return null;
    const [a, b] = at.base.parts;
    return a && b ? sum(squared(a), product(two, a, b), squared(b)) : null;
  }),
  rule("the third binomial formula", (at) => {
    const [a, b] = at.kind === "sum" && at.parts.length === 2 ? at.parts : [];
    const taken = b?.kind === "product" && b.parts.length === 2 && b.parts[0]?.kind === "number" && b.parts[0].n === -1 && b.parts[0].d === 1 ? b.parts[1] : undefined;
    return a?.kind === "power" && taken?.kind === "power" && a.n === 2 && taken.n === 2 && a.d === 1 && taken.d === 1 ? product(minus(a.base, taken.base), sum(a.base, taken.base)) : null;
  }),
  rule("a negative power", (at) => (at.kind === "power" && at.n < 0 ? inverse({ ...at, n: -at.n }) : null)),
  rule("a half power is a root", (at) => (at.kind === "power" && at.d === 2 && at.n > 0 ? (at.n === 1 ? root(at.base) : power(root(at.base), at.n)) : null)),
  rule("a third power is a cube root", (at) => (at.kind === "power" && at.d === 3 && at.n > 0 ? power(call("cbrt", at.base), at.n) : null)),
  // Roots
  of("sqrt", "a half power", (u) => power(u, 1, 2)),
  of("sqrt", "of sizes", (u) => root(call("abs", u))),
  of("sqrt", "rationalised", (u) => quotient(u, root(u))),
  of("sqrt", "a fourth root squared", (u) => squared(power(u, 1, 4))),
  rule("a product of roots", (at) => {
    if (at.kind !== "product") return null;
    const roots = at.parts.flatMap((part) => (part.kind === "call" && part.fn === "sqrt" && part.args[0] ? [part.args[0]] : []));
    return roots.length < 2 ? null : product(...at.parts.filter((part) => part.kind !== "call" || part.fn !== "sqrt"), root(product(...roots)));
  }),
  of("cbrt", "a third power", (u) => power(u, 1, 3)),
  of("cbrt", "odd", (u) => negative(call("cbrt", negative(u)))),
  rule("a root of a root", (at) => (at.kind === "call" && at.fn === "sqrt" && at.args[0]?.kind === "call" && at.args[0].fn === "sqrt" && at.args[0].args[0] ? power(at.args[0].args[0], 1, 4) : null)),
  // Exponentials
  ofSum("exp", "of a sum", (u, v) => product(exp(u), exp(v))),
  of("exp", "of the opposite", (u) => inverse(exp(negative(u)))),
  of("exp", "the square of the half", (u) => squared(exp(half(u)))),
  of("exp", "by hyperbolics", (u) => sum(call("sinh", u), call("cosh", u))),
  of("sinh", "by exponentials", (u) => half(minus(exp(u), exp(negative(u))))),
  of("cosh", "by exponentials", (u) => half(sum(exp(u), exp(negative(u))))),
  of("sinh", "double argument", (u) => product(two, call("sinh", half(u)), call("cosh", half(u)))),
  of("cosh", "a root", (u) => root(sum(one, squared(call("sinh", u))))),
  of("tanh", "a quotient", (u) => quotient(call("sinh", u), call("cosh", u))),
  of("tanh", "by exponentials", (u) => quotient(minus(exp(product(two, u)), one), sum(exp(product(two, u)), one))),
  of("tanh", "by sigmoid", (u) => minus(product(two, call("sigmoid", product(two, u))), one)),
  of("sigmoid", "by exponentials", (u) => inverse(sum(one, exp(negative(u))))),
  of("sigmoid", "multiplied by e^x", (u) => quotient(exp(u), sum(one, exp(u)))),
  of("sigmoid", "by tanh", (u) => half(sum(one, call("tanh", half(u))))),
  of("sigmoid", "of the opposite", (u) => minus(one, call("sigmoid", negative(u)))),
  of("softplus", "by logarithm", (u) => call("ln", sum(one, exp(u)))),
  of("softplus", "of the opposite", (u) => sum(u, call("softplus", negative(u)))),
  of("softplus", "of sigmoid", (u) => negative(call("ln", call("sigmoid", negative(u))))),
  // Waves
  of("sin", "double argument", (u) => product(two, call("sin", half(u)), call("cos", half(u)))),
  of("cos", "double argument", (u) => minus(one, product(two, squared(call("sin", half(u)))))),
  of("cos", "double argument by cosines", (u) => minus(product(two, squared(call("cos", half(u)))), one)),
  ofSum("sin", "of a sum", (u, v) => sum(product(call("sin", u), call("cos", v)), product(call("cos", u), call("sin", v)))),
  ofSum("cos", "of a sum", (u, v) => minus(product(call("cos", u), call("cos", v)), product(call("sin", u), call("sin", v)))),
  of("sin", "co-function", (u) => call("cos", minus(half(pi), u))),
  of("cos", "co-function", (u) => call("sin", sum(u, half(pi)))),
  of("sin", "a period on", (u) => call("sin", sum(u, product(two, pi)))),
  of("cos", "even", (u) => call("cos", negative(u))),
  of("sin", "odd", (u) => negative(call("sin", negative(u)))),
  of("sin", "triple argument", (u) => minus(product(number(3), call("sin", quotient(u, number(3)))), product(number(4), power(call("sin", quotient(u, number(3))), 3)))),
  of("tan", "a quotient", (u) => quotient(call("sin", u), call("cos", u))),
  of("tan", "half angle", (u) => quotient(call("sin", product(two, u)), sum(one, call("cos", product(two, u))))),
  of("sec", "one over cosine", (u) => inverse(call("cos", u))),
  rule("Pythagoras", (at) => (at.kind === "power" && at.n === 2 && at.d === 1 && at.base.kind === "call" && at.base.fn === "sin" && at.base.args[0] ? minus(one, squared(call("cos", at.base.args[0]))) : null)),
  rule("power of a cosine", (at) => (at.kind === "power" && at.n === 2 && at.d === 1 && at.base.kind === "call" && at.base.fn === "cos" && at.base.args[0] ? half(sum(one, call("cos", product(two, at.base.args[0])))) : null)),
  rule("tangent squared", (at) => (at.kind === "power" && at.n === 2 && at.d === 1 && at.base.kind === "call" && at.base.fn === "tan" && at.base.args[0] ? minus(squared(call("sec", at.base.args[0])), one) : null)),
  // Arcs
  of("atan", "odd", (u) => negative(call("atan", negative(u)))),
  of("atan", "by arc sine", (u) => call("asin", quotient(u, root(sum(one, squared(u)))))),
  of("atan", "half of the arc", (u) => product(two, call("atan", quotient(u, sum(one, root(sum(one, squared(u)))))))),
  of("asin", "by arc cosine", (u) => minus(half(pi), call("acos", u))),
  of("acos", "by arc sine", (u) => minus(half(pi), call("asin", u))),
  of("asin", "by arc tangent", (u) => call("atan", quotient(u, root(minus(one, squared(u)))))),
  of("acos", "of the opposite", (u) => minus(pi, call("acos", negative(u)))),
  // Logarithms
  of("ln", "of the inverse", (u) => negative(call("ln", inverse(u)))),
  of("ln", "of a root", (u) => product(two, call("ln", root(u)))),
  of("ln", "base 2", (u) => product(call("log2", u), call("ln", two))),
  of("ln", "base 10", (u) => product(call("ln", number(10)), call("log10", u))),
  of("ln", "of a square, sizes", (u) => half(call("ln", squared(u)))),
  of("ln", "scaled", (u) => minus(call("ln", product(number(3), u)), call("ln", number(3)))),
  rule("ln: of a square", (at) => (at.kind === "call" && at.fn === "ln" && at.args[0]?.kind === "power" && at.args[0].d === 1 && at.args[0].n % 2 === 0 ? product(number(at.args[0].n), call("ln", call("abs", at.args[0].base))) : null)),
  rule("ln: a sum of logarithms", (at) => {
    if (at.kind !== "sum") return null;
    const inside = at.parts.flatMap((part) => (part.kind === "call" && part.fn === "ln" && part.args[0] ? [part.args[0]] : []));
    return inside.length < 2 ? null : sum(...at.parts.filter((part) => part.kind !== "call" || part.fn !== "ln"), call("ln", product(...inside)));
  }),
  rule("exp: of a logarithm", (at) => (at.kind === "call" && at.fn === "exp" && at.args[0]?.kind === "call" && at.args[0].fn === "ln" && at.args[0].args[0] ? at.args[0].args[0] : null)),
  rule("exp and logarithm", (at, random) => (random.below(2) === 0 ? call("ln", exp(at)) : sum(call("asinh", call("sinh", at))))),
  // Corners
  of("abs", "a root", (u) => root(squared(u))),
  of("abs", "the larger", (u) => call("max", u, negative(u))),
  of("abs", "even", (u) => call("abs", negative(u))),
  of("abs", "by relu", (u) => sum(call("relu", u), call("relu", negative(u)))),
  of("abs", "by sign", (u) => product(u, call("sign", u))),
  of("relu", "the larger", (u) => call("max", number(0), u)),
  of("relu", "by size", (u) => half(sum(u, call("abs", u)))),
  of("relu", "of the opposite", (u) => sum(u, call("relu", negative(u)))),
  of("relu", "twice", (u) => call("relu", call("relu", u))),
  of("relu", "leaky by nothing", (u) => call("leakyRelu", u, number(0))),
  rule("sign: a quotient", (at) => {
    const [u] = at.kind === "call" && at.fn === "sign" ? at.args : [];
    // Where u is 0 on a stretch, as relu is, its quotient has no value there, and sign has one.
    return u && !hasCorner(u) ? quotient(u, call("abs", u)) : null;
  }),
  ofTwo("max", "by size", (a, b) => half(sum(a, b, call("abs", minus(a, b))))),
  ofTwo("min", "by size", (a, b) => half(minus(sum(a, b), call("abs", minus(a, b))))),
  ofTwo("max", "another order", (a, b) => call("max", b, a)),
  ofTwo("max", "by relu", (a, b) => sum(b, call("relu", minus(a, b)))),
  ofTwo("min", "opposite of max", (a, b) => negative(call("max", negative(a), negative(b)))),
  ofTwo("min", "sum less max", (a, b) => minus(sum(a, b), call("max", a, b))),
  // Numbers
  rule("a number in two parts", (at, random) => (at.kind === "number" && !at.text ? splitNumber(at, random) : null)),
  rule("one, by Pythagoras", (at, random, letters) => {
    if (at.kind !== "number" || at.n !== at.d) return null;
    const u = growSmooth(random, letters);
    return oneOf(random, [sum(squared(call("sin", u)), squared(call("cos", u))), minus(squared(call("cosh", u)), squared(call("sinh", u))), quotient(u, u), call("tan", quotient(pi, number(4))), call("ln", exp(one))]);
  }),
  rule("a half, by a sine", (at) => (at.kind === "number" && at.n * 2 === at.d ? call("sin", quotient(pi, number(6))) : null)),
  rule("two, by roots", (at, random) => (at.kind === "number" && at.n === 2 && at.d === 1 ? oneOf(random, [squared(root(two)), root(number(4)), call("cbrt", number(8)), quotient(root(number(12)), root(number(3)))]) : null)),
  rule("a fraction as a decimal", (at) => (at.kind === "number" && at.d === 4 && !at.text ? decimal(`${at.n / 4}`, at.n, 4) : null)),
];

function splitNumber(at: Tree & { kind: "number" }, random: SeededRandom): Tree {
  const part = 1 + random.below(3);
  return sum(number(at.n - part * at.d, at.d), number(part));
}

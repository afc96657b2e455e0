import { oneOf } from "./grow";
import type { Rule } from "./valid-rules";
import { call, decimal, type Fn, minus, name, number, power, product, quotient, sum, type Tree } from "./tree";

/*
 * Changes that students make, and near misses. Whether one truly changes the function is for the referee to find out;
 * where it does, no verdict may be "equal".
 */

const rule = (title: string, apply: Rule["apply"]): Rule => ({ name: title, apply });

const SWAPPED: Readonly<Partial<Record<Fn, Fn>>> = { sin: "cos", cos: "sin", max: "min", min: "max", sinh: "cosh", cosh: "sinh", tanh: "sigmoid", relu: "abs", abs: "relu", asin: "atan", sqrt: "cbrt", ln: "log2", tan: "sin", sigmoid: "tanh", sign: "tanh" };
const TINY = [["1e-6", 6], ["1e-9", 9], ["1e-12", 12], ["1e-15", 15]] as const; // prettier-ignore
const tiny = (text: string, digits: number): Tree => decimal(text, 1, 10 ** digits);

/** A function that is 0 on one side of a place, or nearly everywhere. */
function bump(u: Tree, at: number): Tree {
  return call("relu", minus(u, number(at)));
}

export const BREAKING_RULES: readonly Rule[] = [
  rule("a number off by one", (at, random) => (at.kind === "number" && !at.text ? number(at.n + (random.below(2) === 0 ? at.d : -at.d), at.d) : null)),
  rule("a sign turned", (at) => (at.kind === "sum" && at.parts[0] ? sum(product(number(-1), at.parts[0]), ...at.parts.slice(1)) : null)),
  rule("a term dropped", (at) => (at.kind === "sum" && at.parts.length > 1 ? sum(...at.parts.slice(1)) : null)),
  rule("a factor dropped", (at) => (at.kind === "product" && at.parts.length > 1 ? product(...at.parts.slice(1)) : null)),
  rule("another function", (at) => {
    const other = at.kind === "call" ? SWAPPED[at.fn] : undefined;
    return at.kind === "call" && other ? { ...at, fn: other } : null;
  }),
  rule("another power", (at) => (at.kind === "power" && at.n + at.d !== 0 ? { ...at, n: at.n + at.d } : null)),
  rule("a power through a sum", (at) => (at.kind === "power" && at.base.kind === "sum" ? sum(...at.base.parts.map((term) => ({ ...at, base: term }))) : null)),
  rule("a function through a sum", (at) => (at.kind === "call" && at.args.length === 1 && at.args[0]?.kind === "sum" ? sum(...at.args[0].parts.map((term) => call(at.fn, term))) : null)),
  rule("a product for a sum", (at) => (at.kind === "sum" ? product(...at.parts) : null)),
  rule("turned upside down", (at) => (at.kind === "quotient" ? quotient(at.under, at.over) : null)),
  rule("a tiny multiple added", (at, random, letters) => {
    const [text, digits] = oneOf(random, TINY);
    return sum(at, product(tiny(text, digits), letters[0] === undefined ? number(1) : name(oneOf(random, letters))));
  }),
  rule("a tiny share more", (at, random) => {
    const [text, digits] = oneOf(random, TINY);
    return product(sum(number(1), tiny(text, digits)), at);
  }),
  rule("a tiny constant added", (at, random) => {
    const [text, digits] = oneOf(random, TINY);
    return sum(at, tiny(text, digits));
  }),
  rule("a bump far out", (at, random, letters) => (letters[0] === undefined ? null : sum(at, bump(name(oneOf(random, letters)), oneOf(random, [0, 3, 20, -7]))))),
  rule("a small bump", (at, random, letters) => (letters[0] === undefined ? null : sum(at, product(tiny("1e-9", 9), power(bump(name(oneOf(random, letters)), oneOf(random, [0, 5, 50])), 2))))),
  rule("nothing at whole numbers", (at, random, letters) => (letters[0] === undefined ? null : sum(at, call("sin", product(name("pi"), name(oneOf(random, letters))))))),
  rule("nothing at small whole numbers", (at, random, letters) => {
    if (letters[0] === undefined) return null;
    const x = name(oneOf(random, letters));
    return sum(at, product(...[0, 1, 2, 3, -1, -2].map((k) => minus(x, number(k)))));
  }),
  rule("the size", (at) => call("abs", at)),
  rule("the size by a root", (at) => call("sqrt", power(at, 2))),
  rule("the positive part", (at) => call("relu", at)),
  rule("asin of sin", (at) => call("asin", call("sin", at))),
  rule("a letter for another", (at, random, letters) => (at.kind === "name" && letters.length > 1 && letters.includes(at.name) ? name(oneOf(random, letters.filter((letter) => letter !== at.name))) : null)),
];

import fc from "fast-check";
import { apply, divide, exp, half, inverse, ln, minusOne, negate, num, one, pi, power, product, sqrt, square, subtract, sum, sym, two, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { rational } from "../expr/rational";
import { nodesOf, rewrite } from "../expr/walk";
import { isZeroByNormalForm } from "../canonical/zero-test";
import type { FunctionName } from "../functions/names";
import { evaluate } from "../numeric/evaluate";

/**
 * Random equal pairs of each class that a proof covers completely: an expression of the class, and the same after
 * textbook identities of the class at places of its own. A broken pair differs by something that is not 0.
 */
export type Pair = { readonly left: Expr; readonly right: Expr };
export type IdentityClass = {
  readonly name: string;
  readonly pairs: fc.Arbitrary<Pair>;
  /** As an author declares it. */
  readonly domain?: string;
};

/** An identity, used from left to right: what the node becomes, or null where it is of another shape. */
type Identity = (node: Expr) => Expr | null;

const f = (fn: FunctionName, ...args: Expr[]): Expr => apply(fn, ...args);
const [x, y, z] = [sym("x"), sym("y"), sym("z")];
const fraction = (n: number, d: number): Expr => num(rational(n, d));

/** An identity for a function of one argument. */
const of =
  (fn: FunctionName, make: (u: Expr) => Expr): Identity =>
  (node) =>
    node.kind === "apply" && node.fn === fn && node.args[0] ? make(node.args[0]) : null;

/** One for a function of a sum of two parts; a longer sum is the first term and the rest. */
const ofSum =
  (fn: FunctionName, make: (u: Expr, v: Expr) => Expr): Identity =>
  (node) =>
    node.kind === "apply" && node.fn === fn && node.args[0]?.kind === "sum" && node.args[0].terms[0] ? make(node.args[0].terms[0], sum(...node.args[0].terms.slice(1))) : null;

/** The same for a product. */
const ofProduct =
  (fn: FunctionName, make: (u: Expr, v: Expr) => Expr): Identity =>
  (node) =>
    node.kind === "apply" && node.fn === fn && node.args[0]?.kind === "product" && node.args[0].factors[0] ? make(node.args[0].factors[0], product(...node.args[0].factors.slice(1))) : null;

const ofPair =
  (fn: FunctionName, make: (u: Expr, v: Expr) => Expr): Identity =>
  (node) =>
    node.kind === "apply" && node.fn === fn && node.args.length === 2 && node.args[0] && node.args[1] ? make(node.args[0], node.args[1]) : null;

const ofSquare =
  (fn: FunctionName, make: (u: Expr) => Expr): Identity =>
  (node) =>
    node.kind === "power" && node.exponent === two && node.base.kind === "apply" && node.base.fn === fn && node.base.args[0] ? make(node.base.args[0]) : null;

/** Is it 0, and no denominator? */
const isNought = (e: Expr): boolean => isZeroByNormalForm(e).zero === true;

/** Has it corners or jumps? Then it may be 0 on a whole stretch, and be no denominator there: max(y, -1) + 1. */
const CORNERED: ReadonlySet<string> = new Set<FunctionName>(["abs", "relu", "leakyRelu", "max", "min", "sign", "step"]);
const hasCorners = (e: Expr): boolean => nodesOf(e).some((node) => node.kind === "apply" && CORNERED.has(node.fn));

const halved = (u: Expr): Expr => product(half, u);

/** Those of every class: order, brackets, common denominators. */
const ARITHMETIC: readonly Identity[] = [
  (n) => (n.kind === "sum" ? sum(...[...n.terms].reverse()) : null),
  (n) => (n.kind === "product" ? product(...[...n.factors].reverse()) : null),
  (n) => {
    if (n.kind !== "product") return null;
    const place = n.factors.findIndex((factor) => factor.kind === "sum");
    const bracket = n.factors[place];
    return bracket?.kind === "sum" ? sum(...bracket.terms.map((term) => product(...n.factors.map((factor, i) => (i === place ? term : factor))))) : null;
  },
  (n) => (n.kind === "power" && n.exponent === two ? product(n.base, n.base) : null),
  (n) => (n.kind === "power" && n.exponent.kind === "num" && n.exponent.value.d === 1n && n.exponent.value.n < -1n ? inverse(power(n.base, negate(n.exponent))) : null),
  (n) => (n.kind === "power" && n.exponent === two && n.base.kind === "sum" && n.base.terms.length === 2 && n.base.terms[0] && n.base.terms[1] ? sum(square(n.base.terms[0]), product(two, n.base.terms[0], n.base.terms[1]), square(n.base.terms[1])) : null),
  (n) => {
    if (n.kind !== "sum" || n.terms.length !== 2) return null;
    const [a, b] = n.terms;
    return a && b && !isNought(subtract(a, b)) && !hasCorners(n) ? divide(subtract(square(a), square(b)), subtract(a, b)) : null;
  },
];

/** Multiplied above and below, added and taken away again. */
const POLYNOMIAL: readonly Identity[] = [
  (n) => (n.kind === "sym" ? divide(product(n, sum(square(n), one)), sum(square(n), one)) : null),
  (n) => (n.kind === "sum" && n.terms[0] ? sum(n, product(x, y), negate(product(y, x))) : null),
  (n) => (n.kind === "power" && n.exponent === minusOne ? divide(subtract(x, num(5)), product(n.base, subtract(x, num(5)))) : null),
  (n) => (n.kind === "sym" ? divide(one, inverse(n)) : null),
];

const EXPONENTIAL: readonly Identity[] = [
  ofSum("exp", (u, v) => product(exp(u), exp(v))),
  of("exp", (u) => inverse(exp(negate(u)))),
  of("exp", (u) => square(exp(halved(u)))),
  of("exp", (u) => sum(f("sinh", u), f("cosh", u))),
  of("sinh", (u) => halved(subtract(exp(u), exp(negate(u))))),
  of("cosh", (u) => halved(sum(exp(u), exp(negate(u))))),
  of("tanh", (u) => divide(f("sinh", u), f("cosh", u))),
  of("tanh", (u) => subtract(product(two, f("sigmoid", product(two, u))), one)),
  of("tanh", (u) => subtract(one, divide(two, sum(exp(product(two, u)), one)))),
  of("sigmoid", (u) => inverse(sum(one, exp(negate(u))))),
  of("sigmoid", (u) => subtract(one, f("sigmoid", negate(u)))),
  of("sigmoid", (u) => halved(sum(one, f("tanh", halved(u))))),
  of("sech", (u) => inverse(f("cosh", u))),
  of("coth", (u) => divide(sum(exp(product(two, u)), one), subtract(exp(product(two, u)), one))),
  ofSum("sinh", (u, v) => sum(product(f("sinh", u), f("cosh", v)), product(f("cosh", u), f("sinh", v)))),
  ofSum("cosh", (u, v) => sum(product(f("cosh", u), f("cosh", v)), product(f("sinh", u), f("sinh", v)))),
  of("sinh", (u) => product(two, f("sinh", halved(u)), f("cosh", halved(u)))),
  of("cosh", (u) => sum(one, product(two, square(f("sinh", halved(u)))))),
  ofSquare("cosh", (u) => sum(one, square(f("sinh", u)))),
  ofSquare("tanh", (u) => subtract(one, square(f("sech", u)))),
  of("softplus", (u) => sum(u, f("softplus", negate(u)))),
  of("softplus", (u) => negate(ln(f("sigmoid", negate(u))))),
  (n) => (n.kind === "power" && n.base.kind === "num" && n.base.value.n > 0n && n.exponent.kind !== "num" ? exp(product(n.exponent, ln(n.base))) : null),
  (n) => (n.kind === "power" && n.base.kind === "num" && n.base.value.n === 6n && n.exponent.kind !== "num" ? product(power(two, n.exponent), power(num(3), n.exponent)) : null),
  (n) => (n.kind === "power" && n.base.kind === "num" && n.base.value.n === 4n && n.exponent.kind !== "num" ? power(two, product(two, n.exponent)) : null),
];

const quarterTurn = halved(pi);

const TRIGONOMETRIC: readonly Identity[] = [
  ofSum("sin", (u, v) => sum(product(f("sin", u), f("cos", v)), product(f("cos", u), f("sin", v)))),
  ofSum("cos", (u, v) => subtract(product(f("cos", u), f("cos", v)), product(f("sin", u), f("sin", v)))),
  ofSum("tan", (u, v) => isNought(f("cos", v)) || isNought(f("cos", u)) ? f("tan", sum(v, u)) : divide(sum(f("tan", u), f("tan", v)), subtract(one, product(f("tan", u), f("tan", v))))),
  of("sin", (u) => product(two, f("sin", halved(u)), f("cos", halved(u)))),
  of("cos", (u) => subtract(one, product(two, square(f("sin", halved(u)))))),
  of("cos", (u) => subtract(square(f("cos", halved(u))), square(f("sin", halved(u))))),
  of("tan", (u) => divide(f("sin", u), f("cos", u))),
  of("tan", (u) => (isNought(f("sin", product(two, u))) ? f("tan", sum(u, pi)) : divide(subtract(one, f("cos", product(two, u))), f("sin", product(two, u))))),
  of("tan", (u) => (isNought(f("cos", halved(u))) ? f("tan", subtract(u, pi)) : divide(product(two, f("tan", halved(u))), subtract(one, square(f("tan", halved(u))))))),
  of("sec", (u) => inverse(f("cos", u))),
  of("cot", (u) => divide(f("cos", u), f("sin", u))),
  of("sin", (u) => f("cos", subtract(quarterTurn, u))),
  of("cos", (u) => f("sin", sum(u, quarterTurn))),
  of("sin", (u) => f("sin", subtract(pi, u))),
  of("cos", (u) => negate(f("cos", sum(u, pi)))),
  of("tan", (u) => f("tan", sum(u, pi))),
  of("sin", (u) => (isNought(f("cos", halved(u))) ? zero : divide(product(two, f("tan", halved(u))), sum(one, square(f("tan", halved(u))))))),
  of("sin", (u) => { const t = product(fraction(1, 3), u); return subtract(product(num(3), f("sin", t)), product(num(4), power(f("sin", t), num(3)))); }),
  ofSquare("sin", (u) => subtract(one, square(f("cos", u)))),
  ofSquare("cos", (u) => halved(sum(one, f("cos", product(two, u))))),
  ofSquare("sec", (u) => sum(one, square(f("tan", u)))),
  ofSquare("tan", (u) => subtract(square(f("sec", u)), one)),
  (n) => {
    if (n.kind !== "product" || n.factors.length !== 2) return null;
    const [a, b] = n.factors;
    if (a?.kind !== "apply" || b?.kind !== "apply" || !a.args[0] || !b.args[0]) return null;
    const [u, v] = [a.args[0], b.args[0]];
    if (a.fn === "sin" && b.fn === "cos") return halved(sum(f("sin", sum(u, v)), f("sin", subtract(u, v))));
    if (a.fn === "cos" && b.fn === "cos") return halved(sum(f("cos", sum(u, v)), f("cos", subtract(u, v))));
    return a.fn === "sin" && b.fn === "sin" ? halved(subtract(f("cos", subtract(u, v)), f("cos", sum(u, v)))) : null;
  },
]; // prettier-ignore

/** Where all arguments are positive. */
const LOGARITHM: readonly Identity[] = [
  ofProduct("ln", (u, v) => sum(ln(u), ln(v))),
  ofProduct("sqrt", (u, v) => product(sqrt(u), sqrt(v))),
  of("ln", (u) => negate(ln(inverse(u)))),
  of("ln", (u) => product(two, ln(sqrt(u)))),
  of("ln", (u) => product(fraction(1, 3), ln(power(u, num(3))))),
  of("ln", (u) => product(ln(num(10)), f("log10", u))),
  of("ln", (u) => product(ln(num(3)), f("log", u, num(3)))),
  of("log2", (u) => product(two, divide(ln(u), ln(num(4))))),
  of("sqrt", (u) => exp(halved(ln(u)))),
  of("sqrt", (u) => power(square(u), fraction(1, 4))),
  of("sqrt", (u) => divide(u, sqrt(u))),
  of("cbrt", (u) => power(u, fraction(1, 3))),
  of("cbrt", (u) => divide(u, square(f("cbrt", u)))),
  (n) => (n.kind === "sym" ? exp(ln(n)) : null),
  (n) => (n.kind === "sym" ? sqrt(square(n)) : null),
  (n) => (n.kind === "sym" ? square(sqrt(n)) : null),
  (n) => (n.kind === "power" && n.exponent.kind !== "num" ? exp(product(n.exponent, ln(n.base))) : null),
  (n) => (n.kind === "power" && n.exponent.kind === "num" && n.exponent.value.d === 2n ? power(sqrt(n.base), num(n.exponent.value.n)) : null),
  (n) => {
    if (n.kind !== "sum" || n.terms.length !== 2) return null;
    const [a, b] = n.terms;
    return a?.kind === "apply" && a.fn === "sqrt" && b ? divide(subtract(square(a), square(b)), subtract(a, b)) : null;
  },
  (n) => {
    if (n.kind !== "sum" || n.terms.length !== 2) return null;
    const [a, b] = n.terms;
    return a?.kind === "apply" && b?.kind === "apply" && a.fn === "ln" && b.fn === "ln" && a.args[0] && b.args[0] ? ln(product(a.args[0], b.args[0])) : null;
  },
];

const CORNERS: readonly Identity[] = [
  of("abs", (u) => f("max", u, negate(u))),
  of("abs", (u) => sum(f("relu", u), f("relu", negate(u)))),
  of("abs", (u) => sqrt(square(u))),
  of("abs", (u) => product(u, f("sign", u))),
  of("abs", (u) => f("abs", negate(u))),
  of("relu", (u) => f("max", zero, u)),
  of("relu", (u) => halved(sum(u, f("abs", u)))),
  of("relu", (u) => sum(u, f("relu", negate(u)))),
  of("relu", (u) => product(u, f("step", u))),
  of("relu", (u) => f("relu", f("relu", u))),
  of("relu", (u) => halved(f("relu", product(two, u)))),
  ofPair("max", (u, v) => halved(sum(u, v, f("abs", subtract(u, v))))),
  ofPair("max", (u, v) => sum(u, f("relu", subtract(v, u)))),
  ofPair("max", (u, v) => subtract(sum(u, v), f("min", u, v))),
  ofPair("max", (u, v) => negate(f("min", negate(u), negate(v)))),
  ofPair("max", (u, v) => f("max", v, u)),
  ofPair("min", (u, v) => halved(subtract(sum(u, v), f("abs", subtract(u, v))))),
  ofPair("min", (u, v) => subtract(u, f("relu", subtract(u, v)))),
  ofPair("leakyRelu", (u, a) => subtract(f("relu", u), product(a, f("relu", negate(u))))),
  of("sign", (u) => subtract(product(two, f("step", u)), one)),
  of("step", (u) => subtract(one, f("step", negate(u)))),
  ofSquare("abs", (u) => square(u)),
];

/** After 2 to 4 identities, each at one of the places where it applies. */
function rewritten(base: fc.Arbitrary<Expr>, identities: readonly Identity[], largest: number, most = 3): fc.Arbitrary<Pair> {
  const choices = fc.array(fc.tuple(fc.nat(997), fc.nat(997)), { minLength: 2, maxLength: most });
  return fc
    .tuple(base, choices)
    .map(([left, chosen]) => ({ left, right: chosen.reduce((e, choice) => step(e, identities, choice, largest), left) }))
    .filter(({ left, right }) => hasValue(left) && hasValue(right));
}

/** Not 1/(x - x) and the like, which nothing is equal to. */
const hasValue = (e: Expr): boolean => [1, 2, 3, 4].some((k) => evaluate(e, { x: 0.7 * k + 0.01, y: 1.9 - 0.37 * k, z: 0.23 + k }).ok);

/** One identity at one place; none where the expression would grow beyond reading. */
function step(e: Expr, identities: readonly Identity[], [which, where]: readonly [number, number], largest: number): Expr {
  for (let i = 0; i < identities.length; i++) {
    const identity = identities[(which + i) % identities.length];
    if (!identity) continue;
    const places = nodesOf(e).filter((node) => identity(node) !== null);
    const place = places[where % Math.max(1, places.length)];
    if (!place) continue;
    const next = rewrite(e, (node) => (node === place ? (identity(node) ?? node) : node));
    if (next.size <= largest) return next;
  }
  return e;
}

const small = fc.integer({ min: -4, max: 5 }).filter((n) => n !== 0);
const numbers: fc.Arbitrary<Expr> = fc.oneof({ weight: 3, arbitrary: small.map((n) => num(n)) }, { weight: 1, arbitrary: fc.tuple(small, fc.constantFrom(2, 3, 5)).map(([n, d]) => fraction(n, d)) });

/** Linear combinations of some variables and perhaps a number. */
const linear = (variables: readonly Expr[], constants: fc.Arbitrary<Expr> = numbers): fc.Arbitrary<Expr> =>
  fc.oneof(
    fc.constantFrom(...variables),
    fc.tuple(small, fc.constantFrom(...variables)).map(([k, v]) => product(num(k), v)),
    fc.tuple(small, fc.constantFrom(...variables), constants).map(([k, v, c]) => sum(product(num(k), v), c)),
    fc.tuple(fc.constantFrom(...variables), small, fc.constantFrom(...variables)).map(([v, k, w]) => sum(v, product(num(k), w))),
  );

/** Sums, products, quotients and small powers of some kernels. */
const over = (kernels: fc.Arbitrary<Expr>, depth: "small" | "xsmall" = "xsmall"): fc.Arbitrary<Expr> =>
  fc.letrec<{ e: Expr }>((tie) => ({
    e: fc.oneof(
      { depthSize: depth, withCrossShrink: true },
      { weight: 4, arbitrary: kernels },
      { weight: 3, arbitrary: fc.array(tie("e"), { minLength: 2, maxLength: 3 }).map((terms) => sum(...terms)) },
      { weight: 3, arbitrary: fc.array(tie("e"), { minLength: 2, maxLength: 2 }).map((factors) => product(...factors)) },
      { weight: 2, arbitrary: fc.tuple(tie("e"), kernels).map(([a, b]) => divide(a, sum(square(b), one))) },
      { weight: 1, arbitrary: tie("e").map((a) => square(a)) },
    ),
  })).e;

const ofLinear = (fns: readonly FunctionName[], variables: readonly Expr[], constants?: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> =>
  fc.tuple(fc.constantFrom(...fns), linear(variables, constants)).map(([fn, u]) => f(fn, u));

const polynomialKernels = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Expr>(x, y, z) }, { weight: 2, arbitrary: numbers }, { weight: 1, arbitrary: linear([x, y, z]).map(inverse) });
const exponentialKernels = fc.oneof(
  { weight: 6, arbitrary: ofLinear(["exp", "sinh", "cosh", "tanh", "sigmoid", "exp", "sech", "coth"], [x, y]) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(2, 3, 4, 6, 10), linear([x, y])).map(([a, u]) => power(num(a), u)) },
  { weight: 1, arbitrary: fc.constantFrom<Expr>(x, y, num(3)) },
  { weight: 1, arbitrary: ofLinear(["softplus"], [x, y]) },
  { weight: 1, arbitrary: fc.tuple(linear([x, y]), linear([x, y])).map(([u, v]) => exp(divide(u, v))) },
);
const angles = fc.tuple(fc.constantFrom(1, 2, 3, 5, -1), fc.constantFrom(2, 3, 4, 6)).map(([n, d]) => product(fraction(n, d), pi));
const trigonometricKernels = fc.oneof({ weight: 6, arbitrary: ofLinear(["sin", "cos", "tan", "sin", "cos", "sec", "cot"], [x, y], angles) }, { weight: 1, arbitrary: fc.constantFrom<Expr>(x, num(2)) });
/** Positive wherever x and y are. */
const positive = fc.oneof(fc.constantFrom<Expr>(x, y, product(x, y), divide(x, y), sum(x, one), sum(x, y), power(x, num(3)), sum(square(x), y), product(two, x), product(num(12), y), exp(x)), fc.constantFrom<Expr>(num(2), num(6), num(12)));
const logarithmKernels = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom<FunctionName>("ln", "sqrt", "ln", "sqrt", "log2", "log10", "cbrt"), positive).map(([fn, u]) => f(fn, u)) },
  { weight: 1, arbitrary: fc.constantFrom<Expr>(x, y) },
  { weight: 1, arbitrary: fc.tuple(positive, fc.constantFrom<Expr>(fraction(3, 2), fraction(-1, 2), fraction(2, 3), sym("y"))).map(([u, k]) => power(u, k)) },
);
const cornerKernels = fc.oneof(
  { weight: 5, arbitrary: ofLinear(["abs", "relu", "abs", "relu", "sign", "step"], [x, y]) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom<FunctionName>("max", "min"), linear([x, y]), fc.oneof(linear([x, y]), numbers)).map(([fn, u, v]) => f(fn, u, v)) },
  { weight: 1, arbitrary: linear([x, y]).map((u) => f("leakyRelu", u, fraction(1, 10))) },
  { weight: 1, arbitrary: fc.constantFrom<Expr>(x, y) },
);

const primes = fc.constantFrom(2, 3, 5, 7, 11);
const sums = (kernels: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> => fc.array(fc.tuple(small, kernels).map(([k, u]) => product(num(k), u)), { minLength: 1, maxLength: 2 }).map((terms) => sum(...terms));
const rootOf = (n: number): Expr => sqrt(num(n));

/** Numbers by roots, angles, arcs and logarithms, and the same in another shape. */
const constants: fc.Arbitrary<Pair> = fc.oneof(
  fc.tuple(primes, primes).map(([a, b]) => ({ left: product(rootOf(a), rootOf(b)), right: rootOf(a * b) })),
  fc.tuple(primes, primes).filter(([a, b]) => a !== b).map(([a, b]) => ({ left: sqrt(sum(num(a + b), product(two, rootOf(a * b)))), right: sum(rootOf(a), rootOf(b)) })),
  fc.tuple(fc.integer({ min: 1, max: 5 }), primes).map(([a, b]) => ({ left: sqrt(sum(num(a * a + b), product(num(2 * a), rootOf(b)))), right: sum(num(a), rootOf(b)) })),
  fc.tuple(fc.integer({ min: 1, max: 4 }), primes).map(([a, b]) => ({ left: f("cbrt", sum(num(a ** 3 + 3 * a * b), product(num(3 * a * a + b), rootOf(b)))), right: sum(num(a), rootOf(b)) })),
  fc.tuple(primes, primes).filter(([a, b]) => a !== b).map(([a, b]) => ({ left: inverse(sum(rootOf(a), negate(rootOf(b)))), right: divide(sum(rootOf(a), rootOf(b)), num(a - b)) })),
  fc.tuple(primes, primes, fc.integer({ min: 2, max: 5 })).map(([a, b, n]) => ({ left: power(sum(rootOf(a), rootOf(b)), num(n)), right: product(power(sum(rootOf(a), rootOf(b)), num(n - 1)), sum(rootOf(b), rootOf(a))) })),
  rewritten(sums(fc.tuple(fc.constantFrom<FunctionName>("sin", "cos"), fc.tuple(fc.integer({ min: 1, max: 11 }), fc.constantFrom(3, 4, 5, 6, 7, 8, 10, 12))).map(([fn, [n, d]]) => f(fn, product(fraction(n, d), pi)))), TRIGONOMETRIC, 60),
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).map(([a, b]) => ({ left: sum(f("atan", fraction(a, b)), f("atan", fraction(b, a))), right: quarterTurn })),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9 })).filter(([a, b, c, d]) => a * c < b * d)
    .map(([a, b, c, d]) => ({ left: sum(f("atan", fraction(a, b)), f("atan", fraction(c, d))), right: f("atan", fraction(a * d + b * c, b * d - a * c)) })),
  fc.tuple(primes, primes).map(([a, b]) => ({ left: sum(ln(num(a)), ln(num(b))), right: ln(num(a * b)) })),
  fc.integer({ min: 2, max: 6 }).map((a) => ({ left: ln(sum(num(a), rootOf(a * a - 1))), right: negate(ln(subtract(num(a), rootOf(a * a - 1)))) })),
  fc.tuple(primes, small).map(([a, k]) => ({ left: exp(product(num(k), ln(num(a)))), right: power(num(a), num(k)) })),
  fc.constantFrom(2, 3, 4).map((d) => ({ left: sum(f("asin", divide(rootOf(d === 2 ? 1 : d === 3 ? 2 : 3), two)), f("acos", divide(rootOf(d === 2 ? 1 : d === 3 ? 2 : 3), two))), right: quarterTurn })),
  fc.constantFrom<readonly [Expr, Expr]>([halved(one), product(fraction(1, 6), pi)], [halved(rootOf(2)), product(fraction(1, 4), pi)], [halved(rootOf(3)), product(fraction(1, 3), pi)]).map(([u, angle]) => ({ left: f("asin", u), right: angle })),
); // prettier-ignore

export const CLASSES: readonly IdentityClass[] = [
  { name: "rational functions", pairs: rewritten(over(polynomialKernels, "small"), [...ARITHMETIC, ...POLYNOMIAL], 60, 4) },
  { name: "exponentials and hyperbolics", pairs: rewritten(over(exponentialKernels), [...ARITHMETIC, ...EXPONENTIAL, ...EXPONENTIAL], 60) },
  { name: "trigonometric functions of linear combinations", pairs: rewritten(over(trigonometricKernels), [...ARITHMETIC, ...TRIGONOMETRIC, ...TRIGONOMETRIC], 60) },
  { name: "logarithms and roots", pairs: rewritten(over(logarithmKernels), [...ARITHMETIC, ...LOGARITHM, ...LOGARITHM], 60, 4), domain: "x > 0, y > 0" },
  { name: "corners and jumps", pairs: rewritten(over(cornerKernels), [...ARITHMETIC, ...CORNERS, ...CORNERS], 50) },
  { name: "constants", pairs: constants },
];

/** The left sides alone. */
export const expressionsOf = (pairs: fc.Arbitrary<Pair>): fc.Arbitrary<Expr> => pairs.map(({ left }) => left);

/** What is added to a side, or multiplied to it, so that it is another function: small, and not 0. Null where it would change nothing. */
export const DIFFERENCES: fc.Arbitrary<(e: Expr) => Expr | null> = fc.constantFrom<((e: Expr) => Expr | null)[]>(
  (e) => sum(e, fraction(1, 1000)),
  (e) => sum(e, num(rational(1n, 10n ** 9n))),
  (e) => sum(e, num(rational(-1n, 10n ** 30n))),
  (e) => sum(e, product(num(rational(1n, 10n ** 12n)), sum(square(x), one))),
  (e) => (isNought(e) ? null : product(e, sum(one, num(rational(1n, 10n ** 10n))))),
  (e) => (isNought(e) ? null : product(two, e)),
  (e) => (isNought(e) ? null : negate(e)),
);

import { type FunctionName, num } from "@nabla/calc-core";
import { isZero, type Sample, type Samples } from "../samples";
import { type Broken, combinations, type Part, type Rule, type Switch, type Tools } from "./broken";

/** f(u)′ = f′(u) u′; of several arguments the sum. */
export function functionRule(fn: FunctionName, parts: readonly Part[], tools: Tools): Rule {
  const { s } = tools;
  const args = parts.map(({ u }) => u);
  const moving = parts.flatMap(({ du }, i) => (isZero(du) ? [] : [i]));
  const summands = moving.map((i) => s.times(s.partial(fn, args, i), parts[i]?.du ?? s.zero));
  const [only] = moving;
  const dropped = (): readonly Broken[] => summands.map((_, i) => ({ id: null, names: ["term-dropped"], slope: s.add(...summands.filter((__, j) => j !== i)) }));
  return { right: s.add(...summands), broken: () => (moving.length === 1 && only !== undefined ? brokenChain(fn, parts, only, tools) : moving.length > 1 ? dropped() : []) };
}

/** A function of one moving argument. */
function brokenChain(fn: FunctionName, parts: readonly Part[], only: number, { s, x }: Tools): readonly Broken[] {
  const part = parts[only];
  if (!part) return [];
  const args = parts.map(({ u }) => u);
  const slope = s.partial(fn, args, only);
  const plain = part.e.kind === "sym";
  const times = ([outer = slope, inner = part.du]: readonly Sample[]): Sample => s.times(outer, inner);
  const outer: Switch = { right: slope, wrong: [...wrongSlopes(fn, part.u, slope, s), ...(plain ? [] : [{ id: "outer-function-kept", name: "outer-function-kept" as const, value: s.apply(fn, ...args) }])] };
  const inner: Switch = { right: part.du, wrong: plain ? [] : [{ id: "missing-inner-derivative", name: "missing-inner-derivative", value: s.one }] };
  const switches = combinations([outer, inner], times, ([value = slope]) => value);
  if (plain) return switches;
  const withInside = (u: Sample): readonly Sample[] => args.map((arg, i) => (i === only ? u : arg));
  const there = s.partial(fn, withInside(part.du), only);
  const atVariable = s.partial(fn, withInside(x), only);
  const kept = s.apply(fn, ...withInside(part.du));
  const turned: readonly Broken[] = fn === "cos" ? [{ id: null, names: ["derivative-inside-argument", "sign-of-derivative-of-cosine"], slope: s.negate(there), mark: s.negate(there) }] : [];
  return [
    ...switches,
    { id: "derivative-inside-argument", names: ["derivative-inside-argument"], slope: there, mark: there },
    { id: null, names: ["derivative-inside-argument"], slope: s.times(there, part.du), mark: there },
    { id: "outer-derivative-at-variable", names: ["outer-derivative-at-variable"], slope: s.times(atVariable, part.du), mark: atVariable },
    // Rarer than the others: it counts as two mistakes, so that no further one is looked for beside it.
    { id: null, names: ["derivative-inside-argument", "derivative-inside-argument"], slope: kept, mark: kept },
    ...turned,
  ];
}

type Wrong = Switch["wrong"][number];

/** Derivatives of the table as they are misremembered. */
function wrongSlopes(fn: FunctionName, u: Sample, slope: Sample, s: Samples): readonly Wrong[] {
  const [square, one] = [(a: Sample): Sample => s.raise(a, s.of(num(2))), s.one];
  const minus = (a: Sample, b: Sample): Sample => s.add(a, s.negate(b));
  const wrong = (...values: readonly Sample[]): readonly Wrong[] => values.map((value, i) => ({ id: `table/${fn}/${i}`, name: "table-derivative-wrong", value }));
  switch (fn) {
    case "cos":
      return [{ id: "sign-of-derivative-of-cosine", name: "sign-of-derivative-of-cosine", value: s.negate(slope) }];
    case "log10":
    case "log2":
    case "log":
      return [{ id: "missing-log-of-base", name: "missing-log-of-base", value: s.divide(one, u) }];
    case "ln":
      return wrong(s.divide(one, s.apply("ln", u)));
    case "tan":
      return wrong(s.apply("sec", u), s.times(s.apply("sec", u), s.apply("tan", u)), s.apply("cot", u));
    case "tanh":
      return wrong(minus(one, s.apply("tanh", u)), s.add(one, square(s.apply("tanh", u))), s.apply("sech", u));
    case "sigmoid":
      return wrong(s.apply("sigmoid", u), minus(one, s.apply("sigmoid", u)), s.times(s.apply("sigmoid", u), s.add(one, s.apply("sigmoid", u))), minus(one, square(s.apply("sigmoid", u))));
    case "softplus":
      return wrong(s.divide(one, s.add(one, s.apply("exp", u))), s.times(s.apply("sigmoid", u), minus(one, s.apply("sigmoid", u))));
    case "relu":
      return wrong(one, s.apply("sign", u));
    case "atan":
      return wrong(s.divide(one, s.add(one, u)), s.divide(one, minus(one, square(u))));
    case "asin":
      return wrong(s.divide(one, minus(one, square(u))), s.divide(one, s.apply("sqrt", s.add(one, square(u)))));
    default:
      return [];
  }
}

import { canonical, decideEquivalence, derivative, divide, type Expr, gradient, gradientDescentStep, hessian, negate, newtonRootStep, newtonStep, num, product, substitute, subtract, sum } from "@nabla/calc-core";
import { type Explanation, type Finding, findingOfEqualRank, NOTHING_FOUND } from "./explanation";
import { derivativesByOneMistake } from "./find-derivative-mistake";
import type { MistakeName } from "./names";

type Point = Readonly<Record<string, Expr>>;

/** One step of an iteration: from this point, by this method. Coordinates are in the order of their names. */
export type AskedStep =
  | { readonly method: "descent"; readonly f: Expr; readonly at: Point; readonly rate: Expr }
  /** Newton's method for a zero of f, in one variable. */
  | { readonly method: "newton-root"; readonly f: Expr; readonly at: Point }
  /** Newton's method for a critical point of f. */
  | { readonly method: "newton"; readonly f: Expr; readonly at: Point };

/** Does a number that was given agree with a number that was worked out? A problem that allows rounding says so here. */
export type Agrees = (given: Expr, computed: Expr) => boolean;

const exactly: Agrees = (given, computed) => decideEquivalence(given, computed).verdict === "equal";

/** The new coordinates, in the order of their names; null where the step cannot be made. */
export function rightStep(asked: AskedStep): readonly Expr[] | null {
  const names = namesOf(asked);
  if (asked.method === "newton-root") {
    const [x = "x"] = names;
    const next = newtonRootStep(asked.f, x, asked.at[x] ?? num(0));
    return next ? [next] : null;
  }
  const next = asked.method === "descent" ? gradientDescentStep(asked.f, asked.at, asked.rate) : newtonStep(asked.f, asked.at);
  return next && names.map((name) => next[name] ?? num(0));
}

/** The known mistakes that lead to exactly these coordinates; nothing for a right step. */
export function findStepMistake(asked: AskedStep, given: readonly Expr[], agrees: Agrees = exactly): Finding {
  const right = rightStep(asked);
  const same = (wanted: readonly Expr[]): boolean => wanted.length === given.length && given.every((value, i) => agrees(value, wanted[i] ?? num(0)));
  if (!right || same(right)) return NOTHING_FOUND;
  const found = new Map<string, Explanation>();
  let fewest = Infinity;
  for (const { names, values } of wrongSteps(asked)) {
    if (names.length > fewest || found.has(names.join(" ")) || !same(values)) continue;
    if (names.length < fewest) found.clear();
    fewest = names.length;
    found.set(names.join(" "), { names, breaks: names.map((name) => ({ name, mark: null })), wrong: values[0] ?? num(0) });
  }
  return findingOfEqualRank([...found.values()]);
}

type WrongStep = { readonly names: readonly MistakeName[]; readonly values: readonly Expr[] };

/** Every wrong step of the catalogue, for the finder and for trying a problem out. */
export function wrongSteps(asked: AskedStep): readonly WrongStep[] {
  return asked.method === "descent" ? wrongDescents(asked) : asked.method === "newton-root" ? wrongRootSteps(asked) : wrongNewtonSteps(asked);
}

const namesOf = ({ at }: AskedStep): readonly string[] => Object.keys(at).sort();
const there = (e: Expr, at: Point): Expr => canonical(substitute(e, at));

function wrongDescents(asked: AskedStep & { method: "descent" }): readonly WrongStep[] {
  const { f, at, rate } = asked;
  const names = namesOf(asked);
  const from = names.map((name) => at[name] ?? num(0));
  const partials = gradient(f, names);
  const slopes = partials.map((slope) => there(slope, at));
  const each = (step: (x: Expr, slope: Expr) => Expr, by: readonly Expr[] = slopes): readonly Expr[] => from.map((x, i) => canonical(step(x, by[i] ?? num(0))));
  const down = (x: Expr, slope: Expr): Expr => subtract(x, product(rate, slope));
  const steps: WrongStep[] = [
    { names: ["descent-uphill"], values: each((x, slope) => sum(x, product(rate, slope))) },
    { names: ["learning-rate-omitted"], values: each(subtract) },
    { names: ["descent-point-omitted"], values: each((_, slope) => negate(product(rate, slope))) },
    { names: ["descent-point-omitted"], values: each((_, slope) => product(rate, slope)) },
    { names: ["descent-uphill", "learning-rate-omitted"], values: each(sum) },
  ];
  if (names.length < 2) return steps;
  steps.push({ names: ["descent-updated-coordinate-used"], values: oneAfterTheOther(names, partials, at, rate) });
  steps.push({ names: ["gradient-entry-order"], values: each(down, [...slopes].reverse()) });
  return [...steps, ...brokenGradients(f, names, at, (by) => each(down, by))];
}

/** The second coordinate from the first one's new value: each must come from the old point. */
function oneAfterTheOther(names: readonly string[], partials: readonly Expr[], at: Point, rate: Expr): readonly Expr[] {
  let point = at;
  for (const [i, name] of names.entries()) point = { ...point, [name]: there(subtract(at[name] ?? num(0), product(rate, there(partials[i] ?? num(0), point))), {}) };
  return names.map((name) => point[name] ?? num(0));
}

/** In a step these are told by names of their own: a turned sign goes uphill, another variable is another order. */
const NOT_OF_A_STEP: ReadonlySet<MistakeName> = new Set(["wrong-order", "wrong-variable", "sign-error"]);

/** A rule of differentiation broken in the same way for every coordinate that it concerns. Two numbers or more must agree. */
function brokenGradients(f: Expr, names: readonly string[], at: Point, step: (slopes: readonly Expr[]) => readonly Expr[]): readonly WrongStep[] {
  const right = gradient(f, names).map((slope) => there(slope, at));
  const byName = new Map<MistakeName, (Expr | undefined)[][]>();
  names.forEach((variable, i) => {
    for (const { breaks, value } of derivativesByOneMistake({ f, variables: [variable], key: derivative(f, variable) })) {
      const [first] = breaks;
      if (!first || NOT_OF_A_STEP.has(first.name)) continue;
      const rows = byName.get(first.name) ?? names.map(() => []);
      rows[i]?.push(there(value.expr, at));
      byName.set(first.name, rows);
    }
  });
  return [...byName].flatMap(([name, rows]) => choices(rows.map((row, i) => [right[i], ...row])).map((slopes) => ({ names: [name], values: step(slopes) })));
}

/** One of each row, at most a few hundred in all; the first of every row is right. */
function choices(rows: readonly (readonly (Expr | undefined)[])[]): readonly (readonly Expr[])[] {
  let all: (readonly Expr[])[] = [[]];
  for (const row of rows) all = all.flatMap((before) => row.slice(0, 12).flatMap((value) => (value ? [[...before, value]] : []))).slice(0, 300);
  return all.slice(1);
}

function wrongRootSteps(asked: AskedStep): readonly WrongStep[] {
  const [x = "x"] = namesOf(asked);
  const from = asked.at[x] ?? num(0);
  const [value, slope] = [there(asked.f, asked.at), there(derivative(asked.f, x), asked.at)];
  return newtonInOneVariable(from, value, slope);
}

/** From x, with the function and its slope there. */
function newtonInOneVariable(from: Expr, value: Expr, slope: Expr): readonly WrongStep[] {
  const steps: WrongStep[] = [
    { names: ["newton-without-inverse"], values: [canonical(subtract(from, product(value, slope)))] },
    { names: ["newton-without-inverse"], values: [canonical(subtract(from, value))] },
  ];
  if (!isZero(slope)) {
    steps.push({ names: ["newton-sign"], values: [canonical(sum(from, divide(value, slope)))] });
    steps.push({ names: ["descent-point-omitted"], values: [canonical(negate(divide(value, slope)))] }, { names: ["descent-point-omitted"], values: [canonical(divide(value, slope))] });
  }
  if (!isZero(value)) steps.push({ names: ["newton-fraction-upside-down"], values: [canonical(subtract(from, divide(slope, value)))] });
  return steps;
}

const isZero = (e: Expr): boolean => e.kind === "num" && e.value.n === 0n;

function wrongNewtonSteps(asked: AskedStep): readonly WrongStep[] {
  const names = namesOf(asked);
  const from = names.map((name) => asked.at[name] ?? num(0));
  const slopes = gradient(asked.f, names).map((slope) => there(slope, asked.at));
  const rows = hessian(asked.f, names).map((row) => row.map((entry) => there(entry, asked.at)));
  const [x, value, slope] = [from[0], slopes[0], rows[0]?.[0]];
  if (names.length === 1 && x && value && slope) return newtonInOneVariable(x, value, slope);
  const right = rightStep(asked);
  const times = rows.map((row) => sum(...row.map((entry, j) => product(entry, slopes[j] ?? num(0)))));
  const diagonal = rows.map((row, i) => row[i] ?? num(0));
  const each = (step: (x: Expr, i: number) => Expr): readonly Expr[] => from.map((at, i) => canonical(step(at, i)));
  const steps: WrongStep[] = [
    { names: ["newton-without-inverse"], values: each((at, i) => subtract(at, times[i] ?? num(0))) },
    { names: ["newton-without-inverse"], values: each((at, i) => subtract(at, slopes[i] ?? num(0))) },
  ];
  if (right) steps.push({ names: ["newton-sign"], values: each((at, i) => subtract(product(num(2), at), right[i] ?? num(0))) });
  if (!diagonal.some(isZero)) steps.push({ names: ["hessian-mixed-terms-zero"], values: each((at, i) => subtract(at, divide(slopes[i] ?? num(0), diagonal[i] ?? num(1)))) });
  return steps;
}

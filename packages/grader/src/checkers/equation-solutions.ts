import { canonical, derivative, divide, evaluate, type Expr, freeVariables, half, isZeroByNormalForm, lowest, negate, num, product, rational, sqrt, square, substitute, subtract, sum, zero } from "@nabla/calc-core";

/** Points of an equation: one letter by the others. */
export type Solution = { readonly of: string; readonly is: Expr };

/** `whole`: these are all points but for single ones. `open`: there may be more where a factor of all coefficients is 0. */
export type Solutions = { readonly whole: readonly Solution[]; readonly more: readonly Solution[]; readonly open: boolean };

/** Coefficients of e = 0 as a polynomial in a letter, the leading one first; degree 1 or 2. */
type Coefficients = { readonly name: string; readonly of: readonly Expr[] };

const isZero = (e: Expr): boolean => isZeroByNormalForm(e).zero === true;

/**
 * The equation e = 0 solved for a letter in which it is linear or quadratic, the others for what they show besides: x(y - 2) = 0 has the
 * points with x = 0, too, which solving for y loses.
 */
export function solutionsOf(e: Expr, variables: readonly string[]): Solutions {
  const polynomials = variables.filter((name) => freeVariables(e).includes(name)).flatMap((name) => coefficientsOf(e, name) ?? []);
  const [first, ...others] = [...polynomials].sort((a, b) => a.of.length - b.of.length);
  if (!first) return { whole: [], more: [], open: true };
  const lost = commonZeros(first.of, variables);
  return { whole: solve(first), more: [...others.flatMap(solve), ...lost.exact], open: lost.open };
}

function coefficientsOf(e: Expr, name: string): Coefficients | null {
  const slope = canonical(derivative(e, name));
  const second = canonical(derivative(slope, name));
  if (!isZero(derivative(second, name))) return null;
  const at0 = (part: Expr): Expr => canonical(substitute(part, { [name]: zero }));
  return { name, of: isZero(second) ? [slope, at0(e)] : [canonical(product(half, second)), at0(slope), at0(e)] };
}

function solve({ name, of }: Coefficients): readonly Solution[] {
  const [a = zero, b = zero, c] = of;
  if (!c) return [{ of: name, is: canonical(negate(divide(b, a))) }];
  const root = sqrt(subtract(square(b), product(num(4), a, c)));
  return [root, negate(root)].map((part) => ({ of: name, is: canonical(divide(sum(negate(b), part), product(num(2), a))) }));
}

/** Whole numbers at which the other letters stand while one is looked along. */
const ELSEWHERE = [3, -2, 5, 7];
const [FARTHEST, STEP] = [24, 1 / 4];

/** Where all coefficients are 0 along a letter: exactly, where that is a short fraction; else it is open. */
function commonZeros(coefficients: readonly Expr[], variables: readonly string[]): { readonly exact: readonly Solution[]; readonly open: boolean } {
  const [leading = zero, ...rest] = coefficients;
  const exact: Solution[] = [];
  let open = false;
  for (const name of freeVariables(leading)) {
    const at = (e: Expr, x: number): number => {
      const value = evaluate(e, Object.fromEntries(variables.map((other, i) => [other, other === name ? x : (ELSEWHERE[i % ELSEWHERE.length] ?? 1)])));
      return value.ok ? value.value : Number.NaN;
    };
    for (const x of zerosOf((u) => at(leading, u))) {
      const here = exactly(x).find((is) => coefficients.every((part) => isZero(substitute(part, { [name]: is }))));
      if (here) exact.push({ of: name, is: here });
      else if (rest.every((part) => Math.abs(at(part, x)) < 1e-6)) open = true;
    }
  }
  return { exact, open };
}

/** A number as a short fraction, or as a root of one. */
function exactly(x: number): readonly Expr[] {
  const root = sqrt(num(rational(Math.round(x * x * 12), 12)));
  return [num(rational(Math.round(x * 12), 12)), x < 0 ? negate(root) : root];
}

/** Where a function is 0, changes its sign, or comes down to nearly 0. */
function zerosOf(f: (x: number) => number): readonly number[] {
  const found: number[] = [];
  for (let x = -FARTHEST; x <= FARTHEST; x += STEP) {
    const [before, here, after] = [f(x - STEP), f(x), f(x + STEP)];
    if (here === 0) found.push(x);
    else if (here * after < 0) found.push(bisect(f, x, x + STEP));
    else if (Math.abs(here) <= Math.abs(before) && Math.abs(here) <= Math.abs(after) && before * here > 0) {
      const least = lowest((u) => Math.abs(f(u)), x - STEP, x + STEP);
      if (Math.abs(f(least)) < 1e-9 * (1 + Math.abs(after))) found.push(least);
    }
  }
  return found;
}

function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (f(middle) * f(low) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

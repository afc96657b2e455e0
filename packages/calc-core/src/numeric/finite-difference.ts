/** How a derivative is approximated from values of the function alone. */
export type DifferenceScheme = "forward" | "backward" | "central" | "five-point";

/**
 * The finite difference of f at a point.
 *
 * @param step   ε > 0; the error is O(ε) for forward and backward, O(ε²) for central, O(ε⁴) for five points, plus
 *               rounding of about 2^-53·|f|/ε
 * @returns NaN where f has no value at one of the points
 * @see Abramowitz & Stegun 25.3.21 (central), 25.3.24 (five points)
 */
export function finiteDifference(f: (x: number) => number, at: number, { scheme, step }: { readonly scheme: DifferenceScheme; readonly step: number }): number {
  switch (scheme) {
    case "forward":
      return (f(at + step) - f(at)) / step;
    case "backward":
      return (f(at) - f(at - step)) / step;
    case "central":
      return (f(at + step) - f(at - step)) / (2 * step);
    case "five-point":
      return (f(at - 2 * step) - 8 * f(at - step) + 8 * f(at + step) - f(at + 2 * step)) / (12 * step);
  }
}

/** A derivative by extrapolation, with an estimate of what it is off by. */
export type Extrapolated = { readonly value: number; readonly error: number };

/**
 * Ridders' method: central differences with ever smaller steps, extrapolated to step 0 (Richardson), stopped where
 * rounding takes over.
 *
 * @param step the first step; about the length over which f changes noticeably
 * @returns the estimate with the smallest error seen; NaN and Infinity where f has no value around the point
 * @see Ridders: Accurate computation of F′(x) and F″(x) (1982); Press et al.: Numerical Recipes, 5.7
 */
export function ridders(f: (x: number) => number, at: number, step: number): Extrapolated {
  const SHRINK = 1.4;
  const ROWS = 12;
  let previous: readonly number[] = [];
  let best: Extrapolated = { value: Number.NaN, error: Infinity };
  for (let i = 0; i < ROWS; i++) {
    const row = [finiteDifference(f, at, { scheme: "central", step: step / SHRINK ** i })];
    for (let j = 1; j <= i; j++) {
      const factor = SHRINK ** (2 * j);
      const [finer = Number.NaN, coarser = Number.NaN] = [row[j - 1], previous[j - 1]];
      const value = (finer * factor - coarser) / (factor - 1);
      const error = Math.max(Math.abs(value - finer), Math.abs(value - coarser));
      if (error <= best.error) best = { value, error };
      row.push(value);
    }
    // Once the diagonal gets worse, rounding has taken over.
    if (i > 0 && Math.abs((row[i] ?? 0) - (previous[i - 1] ?? 0)) >= 2 * best.error) break;
    previous = row;
  }
  return best;
}

/** The power of the step with which what a scheme leaves out falls. */
const ORDER: Readonly<Record<DifferenceScheme, number>> = { forward: 1, backward: 1, central: 2, "five-point": 4 };
/** The leading error is COEFFICIENT · step^order · (the derivative of order + 1). */
const COEFFICIENT: Readonly<Record<DifferenceScheme, number>> = { forward: 1 / 2, backward: 1 / 2, central: 1 / 6, "five-point": 1 / 30 };
/** What rounding of f to half a unit costs, as a multiple of 2^-53·|f|/step. */
const ROUNDING: Readonly<Record<DifferenceScheme, number>> = { forward: 2, backward: 2, central: 1, "five-point": 1.5 };

/** One point of the U-shaped error curve. */
export type StepError = { readonly step: number; readonly truncation: number; readonly rounding: number; readonly measured: number };

/**
 * The error of a finite difference split in two, for a row of steps: what the scheme leaves out falls with the step,
 * what rounding costs rises as it shrinks. `measured` is the error really made.
 *
 * @param slope     f′ at the point
 * @param higher    the derivative of order 2 (forward, backward), 3 (central) or 5 (five points) at the point
 */
export function errorCurve(f: (x: number) => number, at: number, scheme: DifferenceScheme, slope: number, higher: number, steps: readonly number[]): readonly StepError[] {
  return steps.map((step) => ({
    step,
    truncation: Math.abs(COEFFICIENT[scheme] * higher) * step ** ORDER[scheme],
    rounding: (ROUNDING[scheme] * 2 ** -53 * Math.abs(f(at))) / step,
    measured: Math.abs(finiteDifference(f, at, { scheme, step }) - slope),
  }));
}

/** The step at which both parts of the error are balanced so that their sum is least. `value` is f at the point. */
export function bestStep(scheme: DifferenceScheme, value: number, higher: number): number {
  const order = ORDER[scheme];
  const [rounding, truncation] = [ROUNDING[scheme] * 2 ** -53 * Math.abs(value), Math.abs(COEFFICIENT[scheme] * higher)];
  return truncation === 0 || rounding === 0 ? (2 ** -53) ** (1 / (order + 1)) : (rounding / (order * truncation)) ** (1 / (order + 1));
}

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

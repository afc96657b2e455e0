/** Where a straight line crosses zero, however far out; null where the function is not a line. */
export function zeroOfLine(f: (x: number) => number): number | null {
  const [constant, slope] = [f(0), f(1) - f(0)];
  const isLine = [2, -3, 16, 1024, 65_536].every((x) => Math.abs(f(x) - (constant + slope * x)) <= 1e-12 * (Math.abs(constant) + Math.abs(slope * x)));
  return isLine && slope !== 0 ? -constant / slope : null;
}

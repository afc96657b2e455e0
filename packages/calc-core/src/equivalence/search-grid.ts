/** Where a function of one variable is looked at for changes of sign: dense near 0 and around 1, sparse far out and close in. */
export const SEARCH_GRID: readonly number[] = (() => {
  const positive: number[] = [];
  for (let x = 1e-300; x < 1e-12; x *= 1e6) positive.push(x);
  for (let x = 1e-12; x < 1e-3; x *= 4) positive.push(x);
  for (let x = 1e-3; x < 2e6; x *= 1.15) positive.push(x);
  for (let x = 2e6; x < 1e15; x *= 2) positive.push(x);
  for (let x = 1e15; x < 1e300; x *= 1e6) positive.push(x);
  const quarters = Array.from({ length: 81 }, (_, i) => (i - 40) / 4);
  return [...new Set([...positive.map((x) => -x), 0, ...positive, ...quarters])].sort((a, b) => a - b);
})();

/** The same for a quick look. */
export const COARSE_GRID: readonly number[] = (() => {
  const halves = Array.from({ length: 41 }, (_, i) => (i - 20) / 2);
  const far = Array.from({ length: 12 }, (_, i) => 5 * 4 ** (i + 1));
  return [...far.map((x) => -x), ...halves, ...far].sort((a, b) => a - b);
})();

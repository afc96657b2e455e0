/** The lowest place of a valley, by thirds; it ends early below 0. */
export function lowest(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60; i++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    const [atA, atB] = [f(a), f(b)];
    if (atA < 0) return a;
    if (atB < 0) return b;
    if (atA < atB) high = b;
    else low = a;
  }
  return (low + high) / 2;
}

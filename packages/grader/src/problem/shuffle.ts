import { SeededRandom } from "@nabla/calc-core";

/** A list in an order drawn by the seed and by what it is for (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], seed: number, purpose: string): readonly T[] {
  let mixed = seed | 0;
  for (let i = 0; i < purpose.length; i++) mixed = Math.imul(mixed ^ purpose.charCodeAt(i), 0x01000193);
  const random = new SeededRandom(mixed);
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const [a, b] = [result[i], result[j]];
    if (a === undefined || b === undefined) continue;
    [result[i], result[j]] = [b, a];
  }
  return result;
}

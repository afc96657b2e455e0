import { SeededRandom } from "@nabla/calc-core";

/** Chance for one problem: the same seed draws the same problem for ever. */
export class Draw {
  private readonly random: SeededRandom;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  /** A whole number, both ends included. */
  from(low: number, high: number): number {
    return low + this.random.below(high - low + 1);
  }

  /** A whole number with either sign, and not 0. */
  signed(low: number, high: number): number {
    return this.from(low, high) * (this.random.below(2) === 0 ? 1 : -1);
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.random.below(list.length)] ?? list[0];
  }

  /** So many different ones, in any order. */
  some<T>(count: number, list: readonly T[]): readonly T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.random.below(left.length), 1)).flat();
  }
}

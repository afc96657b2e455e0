import { SeededRandom } from "@nabla/calc-core";

/** Draws for the demo class, all from one seed, so that every installation shows the same class. */
export class Chance {
  private readonly random: SeededRandom;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  /** A number from 0 up to 1, without 1. */
  unit(): number {
    return this.random.below(1_000_000) / 1_000_000;
  }

  happens(probability: number): boolean {
    return this.unit() < probability;
  }

  below(n: number): number {
    return this.random.below(n);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }

  /** About normal with mean 0 and deviation 1: the sum of twelve even draws. */
  bell(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.unit();
    return sum;
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.below(from.length)] ?? from[0];
  }
}

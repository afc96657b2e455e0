/**
 * The one source of chance: the same seed gives the same numbers on every machine.
 * @see Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014); this is its 32-bit mixer
 */
export class SeededRandom {
  constructor(private state: number) {}

  /** A whole number from 0 to 2^32 - 1. */
  private next(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    let z = this.state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }

  /** A whole number from 0 to n - 1. */
  below(n: number): number {
    return Math.floor((this.next() / 2 ** 32) * n);
  }
}

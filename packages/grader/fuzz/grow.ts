import type { SeededRandom } from "@nabla/calc-core";
import { call, decimal, type Fn, name, number, pi, power, product, quotient, sum, type Tree, UNARY } from "./tree";

/** One of several, each as likely as the others. */
export function oneOf<T>(random: SeededRandom, items: readonly [T, ...T[]] | readonly T[]): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError("nothing to choose from");
  return item;
}

const NUMBERS: readonly Tree[] = [1, 2, 3, 4, 5, 6, -1, -2, -3, 8, 10, 12].map((n) => number(n)).concat([number(1, 2), number(1, 3), number(-2, 3), number(3, 4), decimal("0.5", 1, 2), decimal("0.1", 1, 10), decimal("1e-3", 1, 1000)]);
const POWERS = [[2, 1], [2, 1], [3, 1], [-1, 1], [-2, 1], [1, 2], [1, 3], [2, 3], [3, 2], [-1, 2], [4, 1]] as const; // prettier-ignore

/** A random expression in the letters, at most so deep. */
export function grow(random: SeededRandom, letters: readonly string[], depth: number): Tree {
  const part = (): Tree => grow(random, letters, depth - 1);
  const choice = depth <= 0 ? random.below(3) : random.below(13);
  switch (choice) {
    case 0:
    case 1:
      return letters.length > 0 && random.below(12) > 0 ? name(oneOf(random, letters)) : oneOf(random, NUMBERS);
    case 2:
      return random.below(15) === 0 ? pi : oneOf(random, NUMBERS);
    case 3:
    case 4:
      return sum(part(), part());
    case 5:
      return sum(part(), part(), part());
    case 6:
    case 7:
      return product(part(), part());
    case 8:
      return quotient(part(), part());
    case 9: {
      const [n, d] = oneOf(random, POWERS);
      return power(part(), n, d);
    }
    case 10:
      return call(oneOf<Fn>(random, ["max", "min"]), part(), part());
    default:
      return call(oneOf<Fn>(random, UNARY), part());
  }
}

/** A small expression that has a value everywhere and is 0 at isolated places at most. */
export function growSmooth(random: SeededRandom, letters: readonly string[]): Tree {
  const x = letters.length > 0 ? name(oneOf(random, letters)) : number(2);
  return oneOf<Tree>(random, [x, sum(x, number(3)), sum(power(x, 2), number(1)), call("exp", x), call("sin", sum(x, number(1))), product(number(2), x), call("cosh", x), number(7)]);
}

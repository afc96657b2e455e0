import { addRational, divideRational, type Expr, equalRational, isZero, multiplyRational, num, power, product, type Rational, rational, subtractRational, sum, sym, two } from "@nabla/calc-core";
import type { Variant } from "../problem/variant";

/** An expression in the parameters, with its value in one variant. `weight`: how far it is from a parameter alone. */
export type NamedNumber = { readonly says: Expr; readonly value: Rational; readonly weight: number };

/** With more parameters than this, three of them are not multiplied. */
const FEW = 4;

/** The names of parameters and definitions that are numbers in this variant, with their values. Variables of the answer beat them. */
export function numbersOf({ scope }: Variant, variables: readonly string[]): readonly (readonly [string, Rational])[] {
  return scope.names.flatMap((name) => {
    if (variables.includes(name)) return [];
    const value = scope.named(name);
    return value?.kind === "num" ? [[name, value.value] as const] : [];
  });
}

/**
 * What a number in an answer may have come from: a parameter, what one or two simple operations make of parameters, the
 * products of three that derivatives bring along (a n (n − 1)). The plainest first.
 */
export function namedNumbers(numbers: readonly (readonly [string, Rational])[]): readonly NamedNumber[] {
  const plain = numbers.map(([name, value]): NamedNumber => ({ says: sym(name), value, weight: 1 }));
  const all: NamedNumber[] = [...plain];
  const add = (says: Expr, value: Rational, weight: number) => all.push({ says, value, weight });
  for (const [i, a] of plain.entries()) {
    for (const k of [-1, 2, -2, 3, 4, -3, 6]) add(product(num(k), a.says), multiplyRational(rational(k), a.value), 2);
    add(sum(a.says, num(1)), addRational(a.value, rational(1)), 2);
    add(sum(a.says, num(-1)), subtractRational(a.value, rational(1)), 2);
    add(sum(a.says, num(-2)), subtractRational(a.value, two.value), 3);
    add(power(a.says, two), multiplyRational(a.value, a.value), 2);
    add(product(two, power(a.says, two)), multiplyRational(two.value, multiplyRational(a.value, a.value)), 3);
    if (!isZero(a.value)) {
      add(power(a.says, num(-1)), divideRational(rational(1), a.value), 2);
      add(product(num(-1), power(a.says, num(-1))), divideRational(rational(-1), a.value), 3);
    }
    const less = { says: sum(a.says, num(-1)), value: subtractRational(a.value, rational(1)) };
    add(product(a.says, less.says), multiplyRational(a.value, less.value), 3);
    for (const [j, b] of plain.entries()) {
      if (i === j) continue;
      add(sum(a.says, product(num(-1), b.says)), subtractRational(a.value, b.value), 2);
      if (!isZero(b.value)) add(product(a.says, power(b.says, num(-1))), divideRational(a.value, b.value), 2);
      const square = multiplyRational(b.value, b.value);
      add(product(a.says, power(b.says, two)), multiplyRational(a.value, square), 3);
      add(product(b.says, a.says, less.says), multiplyRational(b.value, multiplyRational(a.value, less.value)), 3);
      if (j < i) continue;
      const both = multiplyRational(a.value, b.value);
      add(sum(a.says, b.says), addRational(a.value, b.value), 2);
      for (const [k, weight] of [[1, 2], [-1, 3], [2, 3], [-2, 3], [3, 3]] as const) add(k === 1 ? product(a.says, b.says) : product(num(k), a.says, b.says), multiplyRational(rational(k), both), weight);
      if (plain.length <= FEW) for (const c of plain.slice(j + 1)) add(product(a.says, b.says, c.says), multiplyRational(both, c.value), 3);
    }
  }
  return all.sort((a, b) => a.weight - b.weight);
}

/** Those that are this number, the plainest first, at most `most`. */
export const namesFor = (value: Rational, known: readonly NamedNumber[], most: number): readonly NamedNumber[] => known.filter((one) => equalRational(one.value, value)).slice(0, most);

import { isAlgebraicKernel, signOfNumber } from "./algebraic-number";
import { monomial, type KernelPower } from "./monomial";
import { addPolynomials, fromTerm, NOTHING, type Polynomial } from "./polynomial";
import type { Tower } from "./tower";

/**
 * Is a polynomial zero once the numbers in it are what they are? Terms are grouped by what is no number made of roots;
 * each group's number, real and imaginary part, has to be 0.
 */
export function isZeroOverAlgebraicNumbers(p: Polynomial, tower: Tower): boolean {
  const groups = new Map<string, Polynomial>();
  let worth = false;
  for (const { monomial: m, coefficient } of p.values()) {
    const [numbers, others]: [KernelPower[], KernelPower[]] = [[], []];
    for (const power of m.powers) (isAlgebraicKernel(tower.kernels.at(power.kernel), tower) ? numbers : others).push(power);
    worth ||= numbers.length > 0;
    const { key } = monomial(others);
    groups.set(key, addPolynomials(groups.get(key) ?? NOTHING, fromTerm(coefficient, monomial(numbers))));
  }
  if (!worth) return false;
  return [...groups.values()].every((group) => [realPart(group), imaginaryPart(group)].every((part) => part.size === 0 || signOfNumber(part, tower) === 0));
}

const NONE = { n: 0n, d: 1n } as const;

function realPart(p: Polynomial): Polynomial {
  return [...p.values()].reduce<Polynomial>((sum, { monomial: m, coefficient }) => addPolynomials(sum, fromTerm({ re: coefficient.re, im: NONE }, m)), NOTHING);
}

function imaginaryPart(p: Polynomial): Polynomial {
  return [...p.values()].reduce<Polynomial>((sum, { monomial: m, coefficient }) => addPolynomials(sum, fromTerm({ re: coefficient.im, im: NONE }, m)), NOTHING);
}

import { type Coefficient, I, isReal, negateCoefficient, ONE, real } from "./coefficient";
import { FactorBase } from "./factor-base";
import { type Atom, isPositiveKernel, type Kernel, KernelTable } from "./kernel";
import { monomial, type Monomial } from "./monomial";
import { type Budget, fromTerm, type Polynomial, polynomialKey } from "./polynomial";
import {
  addQuotients, constantQuotient, invertQuotient, kernelQuotient, multiplyQuotients, negateQuotient, primitivePart, type Quotient, quotientKey, whole,
} from "./quotient"; // prettier-ignore
import { addRational, isZero, multiplyRational, negateRational, type Rational } from "../../expr/rational";
import { factorise } from "../roots-of-numbers";
import { SIZES } from "../limits";
import { KnownSigns } from "./signs";

/** A quantity as a number times atoms to rational powers: what logarithms, roots and signs need. */
export type Factored = { readonly number: Rational; readonly atoms: readonly { readonly atom: Atom; readonly power: Rational }[] };

/** Thrown where a quantity is not real or does not come apart; the caller then leaves it whole. */
export class NotFactored extends Error {}

const WHOLE: Rational = { n: 1n, d: 1n };

/**
 * A tower of kernels over the rational numbers, with the few operations that build new kernels out of old ones.
 * What it makes are quotients of polynomials in the kernels; two that are equal as quotients are equal as functions.
 */
export class Tower {
  readonly kernels = new KernelTable();
  readonly base = new FactorBase();
  readonly signs = new KnownSigns(this.kernels);

  constructor(readonly budget: Budget) {}

  add = (a: Quotient, b: Quotient): Quotient => addQuotients(a, b, this.budget);
  multiply = (a: Quotient, b: Quotient): Quotient => multiplyQuotients(a, b, this.budget);

  divide(a: Quotient, b: Quotient): Quotient {
    const inverse = invertQuotient(b, this.budget);
    if (!inverse) throw new NotFactored("division by zero");
    return this.multiply(a, inverse);
  }

  kernel(kernel: Kernel): Quotient {
    return kernelQuotient(this.kernels.place(kernel));
  }

  private kernelTo(kernel: Kernel, exponent: Rational): Quotient {
    if (isZero(exponent)) return constantQuotient(ONE);
    return whole(fromTerm(ONE, monomial([{ kernel: this.kernels.place(kernel), exponent }])));
  }

  /** A quantity as number and atoms; throws NotFactored where it has an imaginary part or is zero. */
  factor(q: Quotient): Factored {
    const parts = [{ polynomial: q.over, power: 1 }, ...[...q.under.values()].map(({ polynomial, power }) => ({ polynomial, power: -power }))];
    let number: Rational = WHOLE;
    const atoms: { atom: Atom; power: Rational }[] = [];
    for (const { polynomial, power } of parts) {
      if (polynomial.size === 0) throw new NotFactored("zero has no logarithm and no sign");
      const { content, primitive } = primitivePart(polynomial);
      if (!isReal(content.coefficient)) throw new NotFactored("not real");
      number = multiplyRational(number, power === 1 ? content.coefficient.re : powerOf(content.coefficient.re, power));
      for (const { kernel, exponent } of content.monomial.powers) {
        const { kind } = this.kernels.at(kernel);
        if (kind === "cis" || kind === "turn") throw new NotFactored("not real");
        atoms.push({ atom: this.kernelAtom(kernel), power: multiplyRational(exponent, { n: BigInt(power), d: 1n }) });
      }
      if (primitive.size > 1) {
        this.refuseImaginary(primitive);
        for (const factor of this.base.decompose(primitive, this.budget)) {
          atoms.push({ atom: { key: polynomialKey(factor.polynomial), value: whole(factor.polynomial) }, power: { n: BigInt(factor.power * power), d: 1n } });
        }
      }
    }
    return { number, atoms };
  }

  private refuseImaginary(p: Polynomial): void {
    for (const { monomial: m, coefficient } of p.values()) {
      if (!isReal(coefficient)) throw new NotFactored("not real term by term");
      for (const { kernel } of m.powers) {
        const { kind } = this.kernels.at(kernel);
        if (kind === "cis" || kind === "turn") throw new NotFactored("not real term by term");
      }
    }
  }

  private kernelAtom(kernel: number): Atom {
    return { key: `k${kernel}`, value: kernelQuotient(kernel) };
  }

  private atomKernel(atom: Atom): Kernel | undefined {
    return atom.key.startsWith("k") ? this.kernels.at(Number(atom.key.slice(1))) : undefined;
  }

  /** The sign of an atom: known, or a kernel whose square is 1. */
  signOf(atom: Atom): Quotient {
    const kernel = this.atomKernel(atom);
    if (kernel?.kind === "sign") return atom.value;
    if (kernel && isPositiveKernel(kernel)) return constantQuotient(ONE);
    const known = this.signs.of(atom);
    if (known) return constantQuotient(real({ n: BigInt(known), d: 1n }));
    return this.kernel({ key: `sign ${atom.key}`, kind: "sign", atom });
  }

  /** |atom|^k */
  sizeTo(atom: Atom, k: Rational): Quotient {
    const kernel = this.atomKernel(atom);
    if (kernel?.kind === "sign") return constantQuotient(ONE);
    if (kernel && isPositiveKernel(kernel)) return this.kernelTo(kernel, k);
    if (k.d === 1n && k.n > 0n && k.n <= 40n) return this.power(this.multiply(this.signOf(atom), atom.value), Number(k.n));
    if (k.d === 1n && k.n < 0n && k.n >= -40n) return this.divide(constantQuotient(ONE), this.sizeTo(atom, negateRational(k)));
    return this.kernelTo({ key: `size ${atom.key}`, kind: "size", atom }, k);
  }

  power(a: Quotient, n: number): Quotient {
    if (n < 0) return this.divide(constantQuotient(ONE), this.power(a, -n));
    let [result, square, left] = [constantQuotient(ONE), a, n];
    while (left > 0) {
      if (left % 2 === 1) result = this.multiply(result, square);
      left = Math.floor(left / 2);
      if (left > 0) square = this.multiply(square, square);
    }
    return result;
  }

  /** |q|^k, with the sign of q where k is an odd root: by the conventions of real roots. */
  realPower(q: Quotient, k: Rational): Quotient {
    const { number, atoms } = this.factor(q);
    let result = this.numberTo(number.n < 0n ? negateRational(number) : number, k);
    for (const { atom, power } of atoms) result = this.multiply(result, this.sizeTo(atom, multiplyRational(power, k)));
    if (k.d % 2n === 0n || k.n % 2n === 0n) return result;
    return this.multiply(result, this.sign(q));
  }

  /** The sign of a quantity. */
  sign(q: Quotient): Quotient {
    const { number, atoms } = this.factor(q);
    let result = constantQuotient(real({ n: number.n < 0n ? -1n : 1n, d: 1n }));
    for (const { atom, power } of atoms) if (power.n % 2n !== 0n || power.d % 2n === 0n) result = this.multiply(result, this.signOf(atom));
    return result;
  }

  /** A positive number to a rational power, by primes. */
  private numberTo(number: Rational, k: Rational): Quotient {
    let result = constantQuotient(ONE);
    for (const [part, sign] of [[number.n, 1n], [number.d, -1n]] as const) {
      for (const [prime, count] of this.primesOf(part)) {
        result = this.multiply(result, this.kernelTo({ key: `prime ${prime}`, kind: "prime", prime }, multiplyRational(k, { n: count * sign, d: 1n })));
      }
    }
    return result;
  }

  /** A number too large to factor counts as one prime; that loses identities and never makes a wrong one. */
  private primesOf(n: bigint): readonly (readonly [bigint, bigint])[] {
    return n <= SIZES.factored ** 2n ? factorise(n) : [[n, 1n]];
  }

  /** ln|q|: on the domain of a logarithm its argument is positive, so that ln|q| is ln q. */
  logarithm(q: Quotient): Quotient {
    const { number, atoms } = this.factor(q);
    let result = constantQuotient({ re: { n: 0n, d: 1n }, im: { n: 0n, d: 1n } });
    for (const [part, sign] of [[number.n < 0n ? -number.n : number.n, 1n], [number.d, -1n]] as const) {
      for (const [prime, count] of this.primesOf(part)) result = this.add(result, this.multiply(constantQuotient(real({ n: count * sign, d: 1n })), this.logOfPrime(prime)));
    }
    for (const { atom, power } of atoms) result = this.add(result, this.multiply(constantQuotient(real(power)), this.logOfAtom(atom)));
    return result;
  }

  private logOfPrime(prime: bigint): Quotient {
    const atom: Atom = { key: `prime ${prime}`, value: constantQuotient(real({ n: prime, d: 1n })) };
    return this.kernel({ key: `log ${atom.key}`, kind: "log", atom });
  }

  private logOfAtom(atom: Atom): Quotient {
    const kernel = this.atomKernel(atom);
    if (kernel?.kind === "exp") return kernel.basis;
    if (kernel?.kind === "prime") return this.logOfPrime(kernel.prime);
    if (kernel?.kind === "size") return this.logOfAtom(kernel.atom);
    if (kernel?.kind === "sign") return constantQuotient(real({ n: 0n, d: 1n }));
    return this.kernel({ key: `log ${atom.key}`, kind: "log", atom });
  }

  /** e^q, or e^(iq) where `imaginary`: one kernel for each monomial of q, to a rational power. */
  exponential(q: Quotient, imaginary = false): Quotient {
    let result = constantQuotient(ONE);
    const suffix = q.under.size === 0 ? "" : quotientKey({ over: fromTerm(ONE, monomial([])), under: q.under });
    for (const { monomial: m, coefficient } of q.over.values()) {
      const turned = imaginary ? { re: negateRational(coefficient.im), im: coefficient.re } : coefficient;
      result = this.multiply(result, this.exponentialOf(m, turned, suffix, q));
    }
    return result;
  }

  private exponentialOf(m: Monomial, { re, im }: Coefficient, suffix: string, q: Quotient): Quotient {
    const basis: Quotient = { over: fromTerm(ONE, m), under: q.under };
    const [first, ...more] = m.powers;
    const single = suffix === "" && first && more.length === 0 && first.exponent.n === 1n && first.exponent.d === 1n ? this.kernels.at(first.kernel) : undefined;
    let result = constantQuotient(ONE);
    if (!isZero(re)) {
      if (single?.kind === "log" && single.atom.key.startsWith("prime")) result = this.numberTo(single.atom.value.over.values().next().value?.coefficient.re ?? WHOLE, re);
      else if (single?.kind === "log") result = this.sizeTo(single.atom, re);
      else result = this.kernelTo({ key: `exp ${m.key}|${suffix}`, kind: "exp", basis }, re);
    }
    if (isZero(im)) return result;
    if (single?.kind === "pi") return this.multiply(result, this.turn(im));
    if (single?.kind === "function" && im.d === 1n && im.n >= -8n && im.n <= 8n) {
      const point = this.pointOnCircle(single, im.n < 0n);
      if (point) return this.multiply(result, this.power(point, Number(im.n < 0n ? -im.n : im.n)));
    }
    return this.multiply(result, this.kernelTo({ key: `cis ${m.key}|${suffix}`, kind: "cis", basis }, im));
  }

  /** e^(iπk), with whole half-turns worked out. */
  private turn(k: Rational): Quotient {
    const turns = k.n >= 0n ? k.n / k.d : -((-k.n + k.d - 1n) / k.d);
    const rest = addRational(k, { n: -turns, d: 1n });
    const sign = constantQuotient(real({ n: turns % 2n === 0n ? 1n : -1n, d: 1n }));
    if (rest.n === 1n && rest.d === 2n) return this.multiply(sign, constantQuotient(I));
    return this.multiply(sign, this.kernelTo({ key: "turn", kind: "turn" }, rest));
  }

  /** e^(i asin u) = √(1-u²) + iu, e^(i atan u) = (1+iu)/√(1+u²), or their conjugates. */
  private pointOnCircle(kernel: Kernel & { kind: "function" }, conjugate: boolean): Quotient | null {
    const u = kernel.argument;
    const imaginary = this.multiply(constantQuotient(conjugate ? negateCoefficient(I) : I), u);
    const square = this.multiply(u, u);
    const half: Rational = { n: 1n, d: 2n };
    if (kernel.fn === "asin") return this.add(this.realPower(this.add(constantQuotient(ONE), negateQuotient(square)), half), imaginary);
    if (kernel.fn === "atan") return this.divide(this.add(constantQuotient(ONE), imaginary), this.realPower(this.add(constantQuotient(ONE), square), half));
    return null;
  }
}

function powerOf(number: Rational, power: number): Rational {
  const size = BigInt(Math.abs(power));
  const raised = { n: number.n ** size, d: number.d ** size };
  if (power > 0) return raised;
  return raised.n < 0n ? { n: -raised.d, d: -raised.n } : { n: raised.d, d: raised.n };
}

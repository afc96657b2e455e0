import { type Coefficient, I, isReal, multiplyCoefficients, negateCoefficient, ONE, real, ZERO } from "./coefficient";
import { ExponentBasis } from "./exponent-basis";
import { FactorBase } from "./factor-base";
import { type Atom, isPositiveKernel, type Kernel, KernelTable } from "./kernel";
import { isAlgebraicKernel, signOfNumber } from "./algebraic-number";
import { NotFactored } from "./not-factored";
import { monomial, type Monomial } from "./monomial";
import { type Budget, fromTerm, mapTerms, multiplyPolynomials, type Polynomial, polynomialKey, raisePolynomial, UNITY } from "./polynomial";
import {
  addQuotients, constantQuotient, type DenominatorFactor, invertQuotient, kernelQuotient, lowestTerms, multiplyQuotients, negateQuotient, primitivePart, type Quotient, quotientKey, whole, wholeAndRest,
} from "./quotient"; // prettier-ignore
import { addRational, isZero, multiplyRational, negateRational, type Rational } from "../../expr/rational";
import { realTerms } from "./real-terms";
import { simplified } from "./reduce";
import { primesOf } from "../roots-of-numbers";
import { KnownSigns } from "./signs";

/**
 * A real quantity as a number times atoms to rational powers: what logarithms, roots and signs need. Where complex
 * factors took part, only the size of the whole is told: |q| = |number|·√squared·Π|atom|^power.
 */
export type Factored = {
  readonly number: Rational;
  readonly squared: Rational;
  readonly complex: boolean;
  readonly atoms: readonly { readonly atom: Atom; readonly power: Rational }[];
};

const WHOLE: Rational = { n: 1n, d: 1n };
const MINUS_ONE: Rational = { n: -1n, d: 1n };
const HALF: Rational = { n: 1n, d: 2n };

/** e^(iu) and the roots of unity: on the unit circle. */
const isCircular = ({ kind }: Kernel): boolean => kind === "cis" || kind === "turn";

/**
 * A tower of kernels over the rational numbers, with the few operations that build new kernels out of old ones.
 * What it makes are quotients of polynomials in the kernels; two that are equal as quotients are equal as functions.
 */
export class Tower {
  readonly kernels = new KernelTable();
  readonly base = new FactorBase();
  readonly signs = new KnownSigns(this.kernels);
  private readonly exponents = new ExponentBasis();
  private readonly units = new Map<string, Quotient>();
  private readonly constants = new Map<string, 1 | -1 | null>();

  constructor(readonly budget: Budget) {}

  add = (a: Quotient, b: Quotient): Quotient => addQuotients(a, b, this.budget);
  multiply = (a: Quotient, b: Quotient): Quotient => multiplyQuotients(a, b, this.budget);

  divide(a: Quotient, b: Quotient): Quotient {
    const inverse = invertQuotient(b, this.budget);
    if (!inverse) throw new NotFactored("division by zero");
    return this.multiply(a, inverse);
  }

  /** The argument of a kernel, with common factors cancelled and the relations applied: (√x)² is x. */
  tidy = (q: Quotient): Quotient => {
    const over = simplified(q.over, this);
    return lowestTerms(over === q.over ? q : { over, under: q.under }, this.budget);
  };

  kernel(kernel: Kernel): Quotient {
    return kernelQuotient(this.kernels.place(kernel));
  }

  private kernelTo(kernel: Kernel, exponent: Rational): Quotient {
    if (isZero(exponent)) return constantQuotient(ONE);
    return whole(fromTerm(ONE, monomial([{ kernel: this.kernels.place(kernel), exponent }])));
  }

  /** A quantity as number and atoms; throws NotFactored where it is zero. */
  factor(q: Quotient): Factored {
    const parts = [{ polynomial: q.over, power: 1 }, ...[...q.under.values()].map(({ polynomial, power }) => ({ polynomial, power: -power }))];
    let [number, squared, complex] = [WHOLE, WHOLE, false];
    const atoms: { atom: Atom; power: Rational }[] = [];
    for (const { polynomial: given, power } of parts) {
      const polynomial = simplified(given, this);
      if (polynomial.size === 0) throw new NotFactored("zero has no logarithm and no sign");
      const { content, primitive } = primitivePart(polynomial);
      const { re, im } = content.coefficient;
      if (isZero(im)) number = multiplyRational(number, powerOf(re, power));
      else {
        complex = true;
        if (isZero(re)) number = multiplyRational(number, powerOf(im, power));
        else squared = multiplyRational(squared, powerOf(addRational(multiplyRational(re, re), multiplyRational(im, im)), power));
      }
      for (const { kernel, exponent } of content.monomial.powers) {
        // On the unit circle: no part of the size.
        if (isCircular(this.kernels.at(kernel))) complex = true;
        else atoms.push({ atom: this.kernelAtom(kernel), power: multiplyRational(exponent, { n: BigInt(power), d: 1n }) });
      }
      // Without the common roots a relation may apply: x²/|x| + |x| is (x² + |x|²)/|x|.
      const again = simplified(primitive, this);
      if (again !== primitive) parts.push({ polynomial: again, power });
      else if (primitive.size > 1) {
        for (const factor of this.base.decompose(primitive, this.budget)) {
          const atom: Atom = { key: polynomialKey(factor.polynomial), value: whole(factor.polynomial), ...(this.isComplex(factor.polynomial) ? { complex: true } : {}) };
          complex ||= atom.complex === true;
          atoms.push({ atom, power: { n: BigInt(factor.power * power), d: 1n } });
        }
      }
    }
    return { number, squared, complex, atoms };
  }

  private isComplex(p: Polynomial): boolean {
    for (const { monomial: m, coefficient } of p.values()) {
      if (!isReal(coefficient) || m.powers.some(({ kernel }) => isCircular(this.kernels.at(kernel)))) return true;
    }
    return false;
  }

  /** The complex conjugate: on the unit circle the inverse, all other kernels are real. */
  conjugate(p: Polynomial): Polynomial {
    return mapTerms(p, ({ monomial: m, coefficient }) =>
      fromTerm(
        { re: coefficient.re, im: negateRational(coefficient.im) },
        monomial(m.powers.map((power) => (isCircular(this.kernels.at(power.kernel)) ? { kernel: power.kernel, exponent: negateRational(power.exponent) } : power))),
      ),
    );
  }

  /** |atom|² for a complex atom. */
  squaredSize(atom: Atom): Quotient {
    return this.multiply(atom.value, whole(this.conjugate(atom.value.over)));
  }

  /** What makes an atom its size: its sign, or for a complex one what was declared. */
  unitOf(atom: Atom): Quotient | null {
    return atom.complex ? (this.units.get(atom.key) ?? null) : this.signOf(atom);
  }

  /** Declares a real quantity with one complex atom to the first power positive: |atom| is then the rest of it times the atom. */
  declareCircular(q: Quotient): void {
    const { number, squared, atoms } = this.factor(q);
    const [only] = atoms.filter(({ atom }) => atom.complex);
    if (q.under.size > 0 || squared.n !== squared.d || !only || only.power.n !== 1n || atoms.length > 1) return;
    const { content } = primitivePart(q.over);
    const size = number.n < 0n ? negateRational(number) : number;
    this.units.set(only.atom.key, whole(fromTerm(multiplyCoefficients(content.coefficient, real({ n: size.d, d: size.n })), content.monomial)));
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
    if (!this.vanishesAtPointsOnly(atom)) throw new NotFactored("zero on whole stretches: its sign is 0 there");
    if (kernel?.kind === "sign") return atom.value;
    if (kernel && isPositiveKernel(kernel)) return constantQuotient(ONE);
    const known = this.signs.of(atom) ?? this.signOfConstant(atom);
    if (known) return constantQuotient(real({ n: BigInt(known), d: 1n }));
    return this.kernel({ key: `sign ${atom.key}`, kind: "sign", atom });
  }

  /** A floor is 0 on a whole stretch, and so may be the largest of many. */
  private vanishesAtPointsOnly({ value: { over } }: Atom): boolean {
    for (const { monomial: m } of over.values()) {
      for (const { kernel: place } of m.powers) {
        const kernel = this.kernels.at(place);
        if (kernel.kind === "opaque" && /^(max|min) /.test(kernel.key)) return false;
        if (kernel.kind === "function" && (kernel.fn === "floor" || kernel.fn === "ceil" || kernel.fn === "round")) return false;
      }
    }
    return true;
  }

  /** The sign of √2 - 1 and the like, decided exactly and once. */
  private signOfConstant(atom: Atom): 1 | -1 | undefined {
    const known = this.constants.get(atom.key);
    if (known !== undefined) return known ?? undefined;
    const isConstant = !atom.complex && atom.value.under.size === 0 && [...atom.value.over.values()].every(({ monomial: m }) => m.powers.every(({ kernel }) => isAlgebraicKernel(this.kernels.at(kernel), this)));
    const sign = isConstant ? signOfNumber(atom.value.over, this) : null;
    this.constants.set(atom.key, sign === 0 ? null : sign);
    return sign || undefined;
  }

  /** |atom|^k */
  sizeTo(atom: Atom, k: Rational): Quotient {
    const kernel = this.atomKernel(atom);
    if (kernel?.kind === "sign") return constantQuotient(ONE);
    if (kernel && isPositiveKernel(kernel)) return this.kernelTo(kernel, k);
    const unit = this.unitOf(atom);
    if (!unit && k.d === 1n && k.n % 2n === 0n && k.n > 0n && k.n <= 40n) return this.power(this.squaredSize(atom), Number(k.n / 2n));
    if (unit && k.d === 1n && k.n > 0n && k.n <= 40n) return this.power(this.multiply(unit, atom.value), Number(k.n));
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
    if (q.over.size === 0 && k.n > 0n) return q;
    const size = this.size(q, k);
    return k.d % 2n === 0n || k.n % 2n === 0n ? size : this.multiply(size, this.sign(q));
  }

  /** |q|^k */
  private size(q: Quotient, k: Rational): Quotient {
    const { number, squared, atoms } = this.factor(q);
    let result = this.numberTo(number.n < 0n ? negateRational(number) : number, k);
    if (squared.n !== squared.d) result = this.multiply(result, this.numberTo(squared, multiplyRational(k, HALF)));
    for (const { atom, power } of atoms) result = this.multiply(result, this.sizeTo(atom, multiplyRational(power, k)));
    return result;
  }

  /** The absolute value of a quantity; of zero it is zero. */
  absolute(q: Quotient): Quotient {
    return q.over.size === 0 ? q : this.multiply(this.sign(q), q);
  }

  /** The sign of a quantity. */
  sign(q: Quotient): Quotient {
    const { number, complex, atoms } = this.factor(q);
    if (complex) return this.multiply(q, this.size(q, MINUS_ONE));
    let result = constantQuotient(real({ n: number.n < 0n ? -1n : 1n, d: 1n }));
    for (const { atom, power } of atoms) if (power.n % 2n !== 0n || power.d % 2n === 0n) result = this.multiply(result, this.signOf(atom));
    return result;
  }

  /** A positive number to a rational power, by primes. */
  private numberTo(number: Rational, k: Rational): Quotient {
    let result = constantQuotient(ONE);
    for (const [part, sign] of [[number.n, 1n], [number.d, -1n]] as const) {
      for (const [prime, count] of primesOf(part)) {
        result = this.multiply(result, this.kernelTo({ key: `prime ${prime}`, kind: "prime", prime }, multiplyRational(k, { n: count * sign, d: 1n })));
      }
    }
    return result;
  }

  /** ln|q|: on the domain of a logarithm its argument is positive, so that ln|q| is ln q. */
  logarithm(q: Quotient): Quotient {
    const { number, squared, atoms } = this.factor(q);
    let result = constantQuotient(ZERO);
    for (const [value, scale] of [[number, WHOLE], [squared, HALF]] as const) {
      for (const [part, sign] of [[value.n < 0n ? -value.n : value.n, 1n], [value.d, -1n]] as const) {
        for (const [prime, count] of primesOf(part)) result = this.add(result, this.multiply(constantQuotient(real(multiplyRational(scale, { n: count * sign, d: 1n }))), this.logOfPrime(prime)));
      }
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
    const tidy = this.tidy(q);
    if ([tidy.over, ...[...tidy.under.values()].map(({ polynomial }) => polynomial)].some((p) => this.isComplex(p))) return this.exponentialOfReal(tidy, imaginary);
    if (tidy.under.size === 0) return this.exponentialOfTerms(tidy, imaginary);
    const { wholePart, rest } = wholeAndRest(tidy, this.budget);
    return this.multiply(this.exponentialOfTerms(whole(wholePart), imaginary), this.exponentialOfTerms(rest, imaginary));
  }

  /** The same where sines take part: what is below the bar is made real first, then each conjugate pair has a kernel. */
  private exponentialOfReal(q: Quotient, imaginary: boolean): Quotient {
    let over = q.over;
    const under = new Map<string, DenominatorFactor>();
    for (const { polynomial, power } of q.under.values()) {
      const conjugate = this.isComplex(polynomial) ? this.conjugate(polynomial) : UNITY;
      over = multiplyPolynomials(over, raisePolynomial(conjugate, power, this.budget), this.budget);
      const factor = multiplyPolynomials(polynomial, conjugate, this.budget);
      const key = polynomialKey(factor);
      under.set(key, { polynomial: factor, power: power + (under.get(key)?.power ?? 0) });
    }
    const suffix = under.size === 0 ? "" : quotientKey({ over: UNITY, under });
    const kind = imaginary ? "cis" : "exp";
    let result = constantQuotient(ONE);
    for (const { basis, times } of realTerms(simplified(over, this), (p) => simplified(this.conjugate(p), this))) {
      const [only, ...more] = basis.values();
      const coefficient = imaginary ? { re: ZERO.re, im: times } : real(times);
      const factor = only && more.length === 0 ? this.exponentialOf(only.monomial, coefficient, suffix, { over, under }) : this.kernelTo({ key: `${kind} ${polynomialKey(basis)}|${suffix}`, kind, basis: { over: basis, under } }, times);
      result = this.multiply(result, factor);
    }
    return result;
  }

  private exponentialOfTerms(q: Quotient, imaginary: boolean): Quotient {
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
      else result = this.exponentialTo({ key: `exp ${m.key}|${suffix}`, kind: "exp", basis }, re);
    }
    if (isZero(im)) return result;
    if (single?.kind === "pi") return this.multiply(result, this.halfTurns(im));
    if (single?.kind === "function" && im.d === 1n && im.n >= -8n && im.n <= 8n) {
      const point = this.pointOnCircle(single, im.n < 0n);
      if (point) return this.multiply(result, this.power(point, Number(im.n < 0n ? -im.n : im.n)));
    }
    return this.multiply(result, this.exponentialTo({ key: `cis ${m.key}|${suffix}`, kind: "cis", basis }, im));
  }

  /** An exponential to a power; one with a fraction in its exponent by those that were met before. */
  private exponentialTo(kernel: Kernel & { kind: "exp" | "cis" }, power: Rational): Quotient {
    if (isWhole(kernel.basis)) return this.kernelTo(kernel, power);
    return this.exponents
      .express(kernel, kernel.basis, this.budget)
      .map(({ kernel: known, times }) => this.kernelTo(known, multiplyRational(times, power)))
      .reduce(this.multiply, constantQuotient(ONE));
  }

  /** e^(iπk), with whole half-turns worked out. */
  halfTurns(k: Rational): Quotient {
    const turns = k.n >= 0n ? k.n / k.d : -((-k.n + k.d - 1n) / k.d);
    const rest = addRational(k, { n: -turns, d: 1n });
    const sign = constantQuotient(real({ n: turns % 2n === 0n ? 1n : -1n, d: 1n }));
    if (rest.n === 1n && rest.d === 2n) return this.multiply(sign, constantQuotient(I));
    return this.multiply(sign, this.kernelTo({ key: "turn", kind: "turn" }, rest));
  }

  /** e^(i asin u) = √(1-u²) + iu, e^(i atan u) = (1+iu)/√(1+u²), or their conjugates. */
  pointOnCircle(kernel: Kernel & { kind: "function" }, conjugate: boolean): Quotient | null {
    const u = kernel.argument;
    const imaginary = this.multiply(constantQuotient(conjugate ? negateCoefficient(I) : I), u);
    const square = this.multiply(u, u);
    const half: Rational = { n: 1n, d: 2n };
    if (kernel.fn === "asin") return this.add(this.realPower(this.add(constantQuotient(ONE), negateQuotient(square)), half), imaginary);
    if (kernel.fn === "atan") return this.divide(this.add(constantQuotient(ONE), imaginary), this.realPower(this.add(constantQuotient(ONE), square), half));
    return null;
  }
}

/** No fraction: nothing below a bar and no negative powers. */
const isWhole = ({ over, under }: Quotient): boolean => under.size === 0 && [...over.values()].every(({ monomial: m }) => m.powers.every(({ exponent }) => exponent.n > 0n));

function powerOf(number: Rational, power: number): Rational {
  const size = BigInt(Math.abs(power));
  const raised = { n: number.n ** size, d: number.d ** size };
  if (power > 0) return raised;
  return raised.n < 0n ? { n: -raised.d, d: -raised.n } : { n: raised.d, d: raised.n };
}

import { addRational, type Rational } from "../../expr/rational";
import { real } from "./coefficient";
import type { Atom, Kernel } from "./kernel";
import { monomial, raiseMonomial, type KernelPower } from "./monomial";
import { fromTerm, mapTerms, multiplyPolynomials, type Polynomial, raisePolynomial, type Term } from "./polynomial";
import type { Relations } from "./ground";

/**
 * Applies the relations between kernels to the numerator of what should be zero: |p|^(1+r) = σ·p·|p|^r, σ² = 1,
 * a prime's whole powers are numbers. Exponents of roots are made non-negative first, which multiplies the whole by
 * something that is not zero.
 */
export function reduce(p: Polynomial, tower: Relations): Polynomial {
  let result = p;
  // Roots inside roots need another round; five levels are more than anybody writes.
  for (let round = 0; round < 5; round++) {
    const next = mapTerms(liftRoots(result, tower), (term) => reduceTerm(term, tower));
    if (!hasWork(next, tower)) return next;
    result = next;
  }
  return result;
}

/** The same without making exponents non-negative first: an equal polynomial, and not one times something. */
export function simplified(p: Polynomial, tower: Relations): Polynomial {
  return hasWork(p, tower) ? mapTerms(p, (term) => reduceTerm(term, tower)) : p;
}

const isRoot = (kernel: Kernel): boolean => kernel.kind === "size" || kernel.kind === "prime";

/** Multiplies by the power of each root kernel that leaves no negative exponent. */
function liftRoots(p: Polynomial, tower: Relations): Polynomial {
  const lowest = new Map<number, Rational>();
  for (const { monomial: m } of p.values()) {
    for (const { kernel, exponent } of m.powers) {
      if (exponent.n >= 0n || tower.kernels.at(kernel).kind !== "size") continue;
      const known = lowest.get(kernel);
      if (!known || exponent.n * known.d < known.n * exponent.d) lowest.set(kernel, exponent);
    }
  }
  if (lowest.size === 0) return p;
  const lift = [...lowest].sort(([a], [b]) => a - b).map(([kernel, { n, d }]) => ({ kernel, exponent: { n: -n, d } }));
  return multiplyPolynomials(p, fromTerm(real({ n: 1n, d: 1n }), monomial(lift)), tower.budget);
}

function hasWork(p: Polynomial, tower: Relations): boolean {
  for (const { monomial: m } of p.values()) {
    for (const { kernel, exponent } of m.powers) {
      const { kind } = tower.kernels.at(kernel);
      if (kind === "sign" && (exponent.n !== 1n || exponent.d !== 1n)) return true;
      if ((kind === "size" || kind === "prime") && (exponent.n < 0n || wholesOf(tower.kernels.at(kernel), exponent, tower) !== 0n)) return true;
      if (kind === "turn" && (exponent.n < 0n || exponent.n >= exponent.d)) return true;
    }
  }
  return false;
}

function reduceTerm({ monomial: m, coefficient }: Term, tower: Relations): Polynomial {
  const kept: KernelPower[] = [];
  let factor: Polynomial | null = null;
  const take = (p: Polynomial): void => {
    factor = factor ? multiplyPolynomials(factor, p, tower.budget) : p;
  };
  for (const power of m.powers) {
    const kernel = tower.kernels.at(power.kernel);
    if (kernel.kind === "sign") {
      if (power.exponent.n % 2n !== 0n) kept.push({ kernel: power.kernel, exponent: { n: 1n, d: 1n } });
    } else if (isRoot(kernel) || kernel.kind === "turn") {
      const wholes = wholesOf(kernel, power.exponent, tower);
      const rest = addRational(power.exponent, { n: -wholes, d: 1n });
      if (rest.n !== 0n) kept.push({ kernel: power.kernel, exponent: rest });
      if (wholes !== 0n) take(wholePart(kernel, wholes, tower));
    } else kept.push(power);
  }
  const own = fromTerm(coefficient, monomial(kept));
  return factor ? multiplyPolynomials(own, factor, tower.budget) : own;
}

/** The whole part of an exponent that a relation takes away; of a complex size only the square is known. */
function wholesOf(kernel: Kernel, exponent: Rational, tower: Relations): bigint {
  const wholes = floor(exponent);
  if (kernel.kind === "size" && wholes < 0n && !isInvertible(kernel.atom)) return 0n;
  return kernel.kind === "size" && !tower.unitOf(kernel.atom) ? wholes - (((wholes % 2n) + 2n) % 2n) : wholes;
}

/** A single kernel, of which negative powers stand in a monomial: 1/|x| is σ/x. */
const isInvertible = ({ complex, value }: Atom): boolean => !complex && value.over.size === 1 && value.under.size === 0;

const floor = ({ n, d }: Rational): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d));

function inverseMonomial(p: Polynomial, n: bigint): Polynomial {
  return mapTerms(p, ({ monomial: m }) => fromTerm(real({ n: 1n, d: 1n }), raiseMonomial(m, { n, d: 1n })));
}

/** A whole power of a root kernel by what it is the root of. */
function wholePart(kernel: Kernel, n: bigint, tower: Relations): Polynomial {
  if (kernel.kind === "prime") return fromTerm(real(n >= 0n ? { n: kernel.prime ** n, d: 1n } : { n: 1n, d: kernel.prime ** -n }), monomial([]));
  if (kernel.kind === "turn") return fromTerm(real({ n: n % 2n === 0n ? 1n : -1n, d: 1n }), monomial([]));
  if (kernel.kind !== "size") throw new RangeError("only roots have whole parts");
  const unit = tower.unitOf(kernel.atom);
  if (n < 0n && unit) return multiplyPolynomials(raisePolynomial(unit.over, Number(-n), tower.budget), inverseMonomial(kernel.atom.value.over, n), tower.budget);
  if (!unit) return raisePolynomial(tower.squaredSize(kernel.atom).over, Number(n / 2n), tower.budget);
  return raisePolynomial(tower.multiply(unit, kernel.atom.value).over, Number(n), tower.budget);
}

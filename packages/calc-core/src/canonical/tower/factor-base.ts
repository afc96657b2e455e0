import { divideExactly, greatestCommonDivisor, isOrdinary, monic, onlyKernel, slope } from "./division";
import { alongLine } from "./line";
import { type Budget, type Polynomial, polynomialKey } from "./polynomial";

/**
 * Polynomials without common factors, so far as gcds in one variable and exact division find them. Logarithms and
 * roots are taken of these alone, so that ln(x²-1) and ln(x-1) + ln(x+1) meet.
 *
 * @see Bernstein: Factoring into coprimes in essentially linear time (2005), for the idea of a coprime base
 */
export class FactorBase {
  private members: Polynomial[] = [];
  private readonly waiting: Polynomial[] = [];

  /** The polynomial as powers of members; one that is not covered becomes a member itself. */
  decompose(p: Polynomial, budget: Budget): readonly { readonly polynomial: Polynomial; readonly power: number }[] {
    const factors: { polynomial: Polynomial; power: number }[] = [];
    let rest = monic(p);
    if (isOrdinary(rest) || alongLine([rest])) {
      for (const polynomial of this.members) {
        let power = 0;
        for (let next = divideExactly(rest, polynomial, budget); next; next = divideExactly(rest, polynomial, budget)) {
          rest = next;
          power += 1;
        }
        if (power > 0) factors.push({ polynomial, power });
        if (rest.size === 1) break;
      }
    }
    if (rest.size > 1) {
      this.waiting.push(rest);
      factors.push({ polynomial: rest, power: 1 });
    }
    return factors;
  }

  /** Takes in what was met since the last time. True when the base has changed, so that decompositions should be made anew. */
  refine(budget: Budget): boolean {
    const before = this.members.map(polynomialKey).join();
    for (const p of this.waiting.splice(0)) this.insert(p, budget);
    return this.members.map(polynomialKey).join() !== before;
  }

  private insert(p: Polynomial, budget: Budget): void {
    const queue = [monic(p)];
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (next.size <= 1 || (!isOrdinary(next) && !alongLine([next]))) {
        if (next.size > 1 && !this.has(next)) this.members.push(next);
        continue;
      }
      const split = this.splitBy(next, budget);
      if (split) {
        this.members = this.members.filter((member) => member !== split.member);
        queue.push(...split.parts);
      } else if (!this.has(next)) this.members.push(next);
    }
  }

  private has(p: Polynomial): boolean {
    const key = polynomialKey(p);
    return this.members.some((member) => polynomialKey(member) === key);
  }

  /** A common factor with a member, or of a polynomial with its own slope; the parts replace both. */
  private splitBy(p: Polynomial, budget: Budget): { readonly member: Polynomial | null; readonly parts: readonly Polynomial[] } | null {
    // Of degree 1 nothing comes apart, and two that differ have nothing in common.
    const isLinear = hasDegreeOne(p);
    const line = isLinear ? null : alongLine([p]);
    const [q] = line?.polynomials ?? [];
    const kernel = q && isOrdinary(q) ? onlyKernel(q) : undefined;
    if (line && q && kernel !== undefined) {
      const repeated = greatestCommonDivisor(q, slope(q, kernel), budget);
      if (repeated.size > 1) return { member: null, parts: [line.back(repeated), line.back(divideExactly(q, repeated, budget) ?? q)] };
    }
    for (const member of this.members) {
      if (polynomialKey(member) === polynomialKey(p) || (isLinear && hasDegreeOne(member))) continue;
      const common = this.commonFactor(p, member, budget);
      if (!common) continue;
      const parts = [common, divideExactly(p, common, budget), divideExactly(member, common, budget)];
      return { member, parts: parts.filter((part): part is Polynomial => part !== null && part.size > 1) };
    }
    return null;
  }

  private commonFactor(p: Polynomial, q: Polynomial, budget: Budget): Polynomial | null {
    const line = alongLine([p, q]);
    const [left, right] = line?.polynomials ?? [];
    if (line && left && right && isOrdinary(left) && isOrdinary(right)) {
      const common = greatestCommonDivisor(left, right, budget);
      return common.size > 1 ? line.back(common) : null;
    }
    if (!isOrdinary(p) || !isOrdinary(q)) return null;
    if (p.size >= q.size && divideExactly(p, q, budget)) return q;
    return q.size >= p.size && divideExactly(q, p, budget) ? p : null;
  }
}

const hasDegreeOne = (p: Polynomial): boolean =>
  [...p.values()].every(({ monomial: { powers } }) => powers.length === 0 || (powers.length === 1 && powers[0]?.exponent.n === 1n && powers[0].exponent.d === 1n));

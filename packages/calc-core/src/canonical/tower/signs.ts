import type { Condition } from "../../expr/condition";
import { subtract } from "../../expr/build";
import type { Expr } from "../../expr/node";
import { compareRational, divideRational, negateRational, type Rational, toNumber } from "../../expr/rational";
import { isReal } from "./coefficient";
import type { Atom } from "./kernel";
import { isPositiveKernel, type KernelTable } from "./kernel";
import type { Polynomial } from "./polynomial";

/** Every condition as an expression that is positive, not negative, or not zero where it holds. */
export function positiveSide(condition: Condition): { readonly of: Expr; readonly is: "positive" | "nonnegative" | "nonzero" } {
  const { left, relation, right } = condition;
  switch (relation) {
    case ">":
      return { of: subtract(left, right), is: "positive" };
    case ">=":
      return { of: subtract(left, right), is: "nonnegative" };
    case "<":
      return { of: subtract(right, left), is: "positive" };
    case "<=":
      return { of: subtract(right, left), is: "nonnegative" };
    case "!=":
      return { of: subtract(left, right), is: "nonzero" };
  }
}

/** What is known of the signs of atoms: by what they are, and by what was declared. Isolated zeros do not count. */
export class KnownSigns {
  private readonly declared = new Map<string, 1 | -1>();
  /** By kernel: bounds of the variable, from linear conditions. */
  private readonly bounds = new Map<number, { low?: Rational; high?: Rational }>();

  constructor(private readonly kernels: KernelTable) {}

  declare(atom: Atom, sign: 1 | -1): void {
    this.declared.set(atom.key, sign);
    const line = this.lineOf(atom);
    if (!line) return;
    const bounds = this.bounds.get(line.kernel) ?? {};
    if (line.rises === (sign === 1)) bounds.low = !bounds.low || compareRational(line.root, bounds.low) > 0 ? line.root : bounds.low;
    else bounds.high = !bounds.high || compareRational(line.root, bounds.high) < 0 ? line.root : bounds.high;
    this.bounds.set(line.kernel, bounds);
  }

  of(atom: Atom): 1 | -1 | undefined {
    return this.declared.get(atom.key) ?? this.byBounds(atom) ?? (this.isEvident(atom.value.over) ? 1 : undefined);
  }

  private byBounds(atom: Atom): 1 | -1 | undefined {
    const line = this.lineOf(atom);
    const bounds = line && this.bounds.get(line.kernel);
    if (!line || !bounds) return undefined;
    const above = bounds.low && compareRational(bounds.low, line.root) >= 0;
    const below = bounds.high && compareRational(bounds.high, line.root) <= 0;
    if (above) return line.rises ? 1 : -1;
    return below ? (line.rises ? -1 : 1) : undefined;
  }

  /** a·x + b in one variable, as its root and whether it rises. */
  private lineOf(atom: Atom): { readonly kernel: number; readonly root: Rational; readonly rises: boolean } | undefined {
    let kernel: number | undefined;
    let [a, b]: [Rational | undefined, Rational] = [undefined, { n: 0n, d: 1n }];
    for (const { monomial, coefficient } of atom.value.over.values()) {
      if (!isReal(coefficient)) return undefined;
      const [power, ...more] = monomial.powers;
      if (!power) b = coefficient.re;
      else if (more.length > 0 || a || power.exponent.n !== 1n || power.exponent.d !== 1n || this.kernels.at(power.kernel).kind !== "symbol") return undefined;
      else [kernel, a] = [power.kernel, coefficient.re];
    }
    return kernel === undefined || !a ? undefined : { kernel, root: negateRational(divideRational(b, a)), rises: a.n > 0n };
  }

  /** Positive terms of positive kernels and even powers; or a quadratic without real roots. */
  private isEvident(p: Polynomial): boolean {
    const terms = [...p.values()];
    const positive = terms.every(
      ({ monomial, coefficient }) =>
        isReal(coefficient) &&
        coefficient.re.n > 0n &&
        monomial.powers.every(({ kernel, exponent }) => isPositiveKernel(this.kernels.at(kernel)) || (exponent.d % 2n !== 0n && exponent.n % 2n === 0n)),
    );
    return positive && terms.length > 0 ? true : this.isQuadraticWithoutRoots(p);
  }

  private isQuadraticWithoutRoots(p: Polynomial): boolean {
    const c = [0, 0, 0];
    let kernel: number | undefined;
    for (const { monomial, coefficient } of p.values()) {
      const [power, ...more] = monomial.powers;
      const degree = power ? Number(power.exponent.n) : 0;
      if (!isReal(coefficient) || more.length > 0 || (power && (power.exponent.d !== 1n || degree < 1 || degree > 2))) return false;
      if (power) {
        if (kernel !== undefined && kernel !== power.kernel) return false;
        kernel = power.kernel;
      }
      c[degree] = toNumber(coefficient.re);
    }
    const [constant = 0, linear = 0, leading = 0] = c;
    // A margin keeps the rounding of doubles on the safe side.
    return leading > 0 && linear * linear < 4 * leading * constant * (1 - 1e-9);
  }
}

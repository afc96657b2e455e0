import type { Expr } from "../expr/node";
import { addRational, compareRational, divideRational, HALF, isZero, multiplyRational, negateRational, ONE, powerRational, type Rational, toNumber, ZERO } from "../expr/rational";
import type { Point } from "./points";

/** slope · x + constant, exact. */
type Line = { readonly slope: Rational; readonly constant: Rational };

/** Zeros closer than this, relatively, are one place to a search in doubles. */
const CLOSE = 1e-9;

/** Points between zeros of straight lines that doubles do not tell apart: between 1 and 1 + 10^-20 there is a stretch, too. */
export function* pointsInNarrowStretches(expressions: readonly Expr[], variables: readonly string[], others: Point): Generator<Point> {
  for (const variable of variables) {
    const zeros = expressions
      .flatMap((e) => {
        const line = lineOf(e, variable, others);
        return line && !isZero(line.slope) ? [negateRational(divideRational(line.constant, line.slope))] : [];
      })
      .sort(compareRational);
    for (const [i, zero] of zeros.entries()) {
      const next = zeros[i + 1];
      if (!next || compareRational(zero, next) === 0 || toNumber(next) - toNumber(zero) > CLOSE * Math.abs(toNumber(zero))) continue;
      yield { ...others, [variable]: multiplyRational(HALF, addRational(zero, next)) };
    }
  }
}

/** An expression as a line along one variable, the others as in the point; null where it is none. */
function lineOf(e: Expr, variable: string, others: Point): Line | null {
  switch (e.kind) {
    case "num":
      return { slope: ZERO, constant: e.value };
    case "sym":
      return e.name === variable ? { slope: ONE, constant: ZERO } : others[e.name] ? { slope: ZERO, constant: others[e.name] ?? ZERO } : null;
    case "sum":
      return combined(e.terms, variable, others, (a, b) => ({ slope: addRational(a.slope, b.slope), constant: addRational(a.constant, b.constant) }));
    case "product":
      return combined(e.factors, variable, others, productOf);
    case "power": {
      const [base, { exponent }] = [lineOf(e.base, variable, others), e];
      const isWhole = exponent.kind === "num" && exponent.value.d === 1n && exponent.value.n > 0n && exponent.value.n < 20n;
      return base && isZero(base.slope) && isWhole ? { slope: ZERO, constant: powerRational(base.constant, exponent.value.n) } : null;
    }
    default:
      return null;
  }
}

function productOf(a: Line, b: Line): Line | null {
  if (isZero(a.slope)) return { slope: multiplyRational(a.constant, b.slope), constant: multiplyRational(a.constant, b.constant) };
  return isZero(b.slope) ? productOf(b, a) : null;
}

function combined(parts: readonly Expr[], variable: string, others: Point, join: (a: Line, b: Line) => Line | null): Line | null {
  return parts.map((part) => lineOf(part, variable, others)).reduce((a, b) => a && b && join(a, b));
}

import { apply, minusOne, num, one, two } from "../expr/build";
import type { Expr, Sum } from "../expr/node";
import type { FunctionName } from "../functions/names";
import { plusOf, raise, timesOf } from "./collect";
import { expand } from "./expand";
import { isDenominator, overOneBar } from "./over-one-bar";
import { withSignsTaken } from "./signs-taken";

/** Sums larger than this are left as they are. */
const LARGEST = 200;
const MOST_TERMS = 40;

/** A sum as a textbook prints it, tidied again: squares of sine and cosine joined, exponentials in front, one bar. */
export function textbookSum(sum: Sum): Expr {
  if (sum.size > LARGEST) return sum;
  const joined = joinedOnce(sum);
  return joined === sum || joined.kind !== "sum" ? joined : textbookSum(joined);
}

/** The first of the changes that applies; one look at the factors tells which may, and for most sums it is none. */
function joinedOnce(sum: Sum): Expr {
  let [signs, squares, bars, exponentials] = [false, false, false, 0];
  for (const term of sum.terms) {
    let exponential = false;
    const factors = term.kind === "product" ? term.factors : null;
    for (let i = 0; i < (factors ? factors.length : 1); i++) {
      const factor = factors ? factors[i] : term;
      if (!factor) continue;
      signs ||= factor.kind === "apply" && factor.fn === "sign";
      squares ||= factor.kind === "power" && factor.exponent === two && factor.base.kind === "apply";
      bars ||= isDenominator(factor);
      exponential ||= isExponential(factor);
    }
    if (exponential) exponentials += 1;
  }
  return (
    (signs ? withoutSigns(sum) : null) ??
    (squares ? withSquaresJoined(sum) : null) ??
    (exponentials === sum.terms.length ? (withExponentialsOut(sum) ?? withPowersOut(sum)) : null) ??
    (bars ? overOneBar(sum) : sum)
  );
}

/** x·sign(x) + |x| is 2|x|: what becomes alike is collected. */
function withoutSigns({ terms }: Sum): Expr | null {
  const taken = terms.map((term) => (term.kind === "product" ? (withSignsTaken(term) ?? term) : term));
  return taken.some((term, i) => term !== terms[i]) ? plusOf(taken) : null;
}

/** R·sin²u + R·cos²u is R, and R·cosh²u - R·sinh²u is R; also over cos²u: R + R·sin²u/cos²u is R/cos²u. */
const PAIRS: Readonly<Partial<Record<FunctionName, { readonly other: FunctionName; readonly sign: Expr }>>> = {
  sin: { other: "cos", sign: one },
  cosh: { other: "sinh", sign: minusOne },
};

function withSquaresJoined({ terms }: Sum): Expr | null {
  for (const term of terms) {
    for (const factor of term.kind === "product" ? term.factors : [term]) {
      if (factor.kind !== "power" || factor.exponent !== two || factor.base.kind !== "apply") continue;
      const pair = PAIRS[factor.base.fn];
      if (!pair) continue;
      const rest = timesOf([term, raise(factor.base, num(-2))]);
      const partner = timesOf([pair.sign, rest, raise(apply(pair.other, ...factor.base.args), two)]);
      if (!terms.includes(partner)) continue;
      return plusOf([rest, ...terms.filter((other) => other !== term && other !== partner)]);
    }
  }
  return null;
}

/** e^x·cos x + e^x·sin x is e^x (cos x + sin x): an exponential that stands in every term comes out of them. */
function withExponentialsOut(sum: Sum): Expr | null {
  const [first, ...others] = sum.terms.map((term) => (term.kind === "product" ? term.factors : [term]));
  const common = (first ?? []).filter((factor) => isExponential(factor) && others.every((factors) => factors.includes(factor)));
  if (common.length === 0) return null;
  const inside = expand(plusOf(sum.terms.map((term) => timesOf(term.kind === "product" ? term.factors.filter((factor) => !common.includes(factor)) : []))), MOST_TERMS);
  if (!inside) return null;
  const whole = timesOf([...common, inside]);
  return whole.size < sum.size ? whole : null;
}

const isExponential = (factor: Expr): boolean => (factor.kind === "apply" && factor.fn === "exp") || (factor.kind === "power" && factor.exponent.kind !== "num");

/** x^v·ln x + x^(v-1) is x^v (ln x + 1/x): powers of the same whose exponents differ by a number. */
function withPowersOut(sum: Sum): Expr | null {
  const [first, ...others] = sum.terms.map((term) => (term.kind === "product" ? term.factors : [term]));
  for (const factor of first ?? []) {
    if (factor.kind !== "power" || factor.exponent.kind === "num") continue;
    const { base } = factor;
    const moving = withoutNumber(factor.exponent);
    const everywhere = others.every((factors) => factors.some((other) => other.kind === "power" && other.base === base && withoutNumber(other.exponent) === moving));
    if (!everywhere) continue;
    const down = raise(base, timesOf([minusOne, moving]));
    const inside = plusOf(sum.terms.map((term) => timesOf([term, down])));
    const whole = timesOf([raise(base, moving), inside]);
    if (inside.kind === "sum" && whole.size < sum.size) return whole;
  }
  return null;
}

const withoutNumber = (exponent: Expr): Expr => (exponent.kind === "sum" ? plusOf(exponent.terms.filter((term) => term.kind !== "num")) : exponent);

import { addRational, multiplyRational, negateRational, type Rational } from "../../expr/rational";
import { isReal } from "./coefficient";
import type { Polynomial } from "./polynomial";

/** A linear form that must be positive: a number for each monomial, under "" the constant. */
type Form = ReadonlyMap<string, Rational>;

/** Beyond this many forms elimination ends with "perhaps". */
const MOST_FORMS = 200;

/**
 * Can all these quantities be positive at once? Each monomial counts as a variable of its own, so that a no is a proof
 * and a yes is a perhaps.
 *
 * @see Fourier–Motzkin elimination (Schrijver: Theory of Linear and Integer Programming, 12.2)
 */
export function mayAllBePositive(quantities: readonly Polynomial[]): boolean {
  let forms: readonly Form[] = quantities.flatMap((p) => (isRealPolynomial(p) ? [new Map([...p].map(([key, { coefficient }]) => [key, coefficient.re]))] : []));
  for (;;) {
    if (forms.some((form) => [...form].every(([key, value]) => key === "" ? value.n <= 0n : value.n === 0n))) return false;
    const variable = forms.flatMap((form) => [...form.keys()]).find((key) => key !== "");
    if (variable === undefined || forms.length > MOST_FORMS) return true;
    forms = eliminate(forms, variable);
  }
}

const isRealPolynomial = (p: Polynomial): boolean => [...p.values()].every(({ coefficient }) => isReal(coefficient));

function eliminate(forms: readonly Form[], variable: string): readonly Form[] {
  const valueIn = (form: Form): Rational => form.get(variable) ?? { n: 0n, d: 1n };
  const [rising, falling] = [forms.filter((form) => valueIn(form).n > 0n), forms.filter((form) => valueIn(form).n < 0n)];
  const kept = forms.filter((form) => valueIn(form).n === 0n).map((form) => without(form, variable));
  return [...kept, ...rising.flatMap((up) => falling.map((down) => without(combined(up, negateRational(valueIn(down)), down, valueIn(up)), variable)))];
}

const without = (form: Form, variable: string): Form => new Map([...form].filter(([key]) => key !== variable));

function combined(a: Form, s: Rational, b: Form, t: Rational): Form {
  const result = new Map([...a].map(([key, value]) => [key, multiplyRational(value, s)]));
  for (const [key, value] of b) result.set(key, addRational(result.get(key) ?? { n: 0n, d: 1n }, multiplyRational(value, t)));
  return new Map([...result].filter(([, value]) => value.n !== 0n));
}

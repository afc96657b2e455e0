import { type Expr, freeVariables, num, product } from "@nabla/calc-core";
import type { Sample, Samples } from "../samples";
import type { Broken, Part, Rule, Tools } from "./broken";

/** (u v)′ = u′ v + u v′. Students multiply the slopes, leave a summand out, or turn its sign. */
export function productRule(parts: readonly Part[], { s }: Tools): Rule {
  const summands = parts.map(({ du }, i) => s.times(...parts.map((other, j) => (i === j ? du : other.u))));
  const slopes = s.times(...parts.map(({ du }) => du));
  const broken: Broken[] = [{ id: "product-of-derivatives", names: ["product-of-derivatives"], slope: slopes, mark: slopes }];
  summands.forEach((summand, i) => {
    const others = summands.filter((_, j) => j !== i);
    broken.push({ id: null, names: ["term-dropped"], slope: s.add(...others) });
    const turned = s.negate(summand);
    broken.push({ id: null, names: ["sign-error"], slope: s.add(...others, turned), mark: turned });
  });
  // Of three factors or more, one is often taken apart from the others, and the two slopes multiplied.
  if (parts.length > 2) parts.forEach((part, i) => broken.push({ id: null, names: ["product-of-derivatives"], slope: s.times(part.du, rest(parts, i, s)) }));
  return { right: s.add(...summands), broken };
}

/** The slope of the product of all factors but one. */
function rest(parts: readonly Part[], without: number, s: Samples): Sample {
  const others = parts.filter((_, i) => i !== without);
  return s.add(...others.map(({ du }, i) => s.times(du, ...others.filter((_, j) => j !== i).map(({ u }) => u))));
}

/** (c u)′ = c u′. A letter that is held still is left out by those who take its slope, 1 or 0, in its place. */
export function multipleRule(constant: Expr, part: Part, { s }: Tools): Rule {
  const factors = constant.kind === "product" ? constant.factors : [constant];
  const numbers = factors.filter((factor) => freeVariables(factor).length === 0);
  const right = s.times(s.of(constant), part.du);
  if (numbers.length === factors.length) return { right, broken: [] };
  const slope = s.times(s.of(numbers.length === 0 ? num(1) : product(...numbers)), part.du);
  return { right, broken: [{ id: "other-variable-dropped", names: ["other-variable-dropped"], slope, mark: slope }] };
}

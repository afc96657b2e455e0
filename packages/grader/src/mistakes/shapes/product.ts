import { type Expr, freeVariables, num, product } from "@nabla/calc-core";
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
  return { right: s.add(...summands), broken };
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

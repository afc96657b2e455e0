import { type Expr, freeVariables, num, product } from "@nabla/calc-core";
import type { Broken, Part, Rule, Tools } from "./broken";

/** (u v)′ = u′ v + u v′. Students multiply the slopes, leave a summand out, or turn its sign. */
export function productRule(parts: readonly Part[], { s }: Tools): Rule {
  const summands = parts.map(({ du }, i) => s.times(...parts.map((other, j) => (i === j ? du : other.u))));
  const broken = (): readonly Broken[] => {
    const slopes = s.times(...parts.map(({ du }) => du));
    const one = summands.flatMap((summand, i): readonly Broken[] => {
      const others = summands.filter((_, j) => j !== i);
      const turned = s.negate(summand);
      return [
        { id: null, names: ["term-dropped"], slope: s.add(...others) },
        { id: null, names: ["sign-error"], slope: s.add(...others, turned), mark: turned },
      ];
    });
    const alone = parts.length > 2 ? summands.map((summand): Broken => ({ id: null, names: ["term-dropped"], slope: summand })) : [];
    return [{ id: "product-of-derivatives", names: ["product-of-derivatives"], slope: slopes, mark: slopes }, ...one, ...alone];
  };
  return { right: s.add(...summands), broken };
}

/** (c u)′ = c u′. A letter that is held still is left out by those who take its slope, 1 or 0, in its place. */
export function multipleRule(constant: Expr, part: Part, { s }: Tools): Rule {
  const factors = constant.kind === "product" ? constant.factors : [constant];
  const numbers = factors.filter((factor) => freeVariables(factor).length === 0);
  const broken = (): readonly Broken[] => {
    if (numbers.length === factors.length) return [];
    const slope = s.times(s.of(numbers.length === 0 ? num(1) : product(...numbers)), part.du);
    return [{ id: "other-variable-dropped", names: ["other-variable-dropped"], slope, mark: slope }];
  };
  return { right: s.times(s.of(constant), part.du), broken };
}

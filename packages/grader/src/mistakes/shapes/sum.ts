import { isZero } from "../samples";
import type { Broken, Part, Rule, Tools } from "./broken";

/** (u + v)′ = u′ + v′. Students drop a term, turn a sign, or keep a constant. */
export function sumRule(parts: readonly Part[], { s }: Tools): Rule {
  const slopes = parts.map(({ du }) => du);
  const moving = parts.flatMap(({ du }, i) => (isZero(du) ? [] : [i]));
  const broken: Broken[] = [];
  const withSlope = (i: number, slope: (typeof slopes)[number]) => s.add(...slopes.map((other, j) => (i === j ? slope : other)));
  for (const i of moving) {
    const du = slopes[i];
    if (!du) continue;
    const rest = s.add(...slopes.filter((_, j) => j !== i));
    // Where 1 is left it is an inner derivative that nobody thought of, and no term that somebody dropped.
    if (moving.length > 1 && !rest.values.every((value) => value === 1)) broken.push({ id: null, names: ["term-dropped"], slope: rest });
    const turned = s.negate(du);
    broken.push({ id: null, names: ["sign-error"], slope: withSlope(i, turned), mark: turned });
  }
  const constants = parts.filter((part) => isZero(part.du));
  for (const { u } of constants) broken.push({ id: null, names: ["constant-kept", "sign-error"], slope: s.add(...slopes, s.negate(u)), mark: s.negate(u) });
  for (const { u } of constants) broken.push({ id: constants.length === 1 ? "constant-kept" : null, names: ["constant-kept"], slope: s.add(...slopes, u), mark: u });
  if (constants.length > 1) broken.push({ id: "constant-kept", names: ["constant-kept"], slope: s.add(...slopes, ...constants.map(({ u }) => u)), mark: s.add(...constants.map(({ u }) => u)) });
  return { right: s.add(...slopes), broken };
}

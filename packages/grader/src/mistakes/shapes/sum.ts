import { isZero } from "../samples";
import type { Broken, Part, Rule, Tools } from "./broken";

/** (u + v)′ = u′ + v′. Students drop a term, turn a sign, or keep a constant. */
export function sumRule(parts: readonly Part[], tools: Tools): Rule {
  return { right: tools.s.add(...parts.map(({ du }) => du)), broken: () => [...brokenTerms(parts, tools), ...keptConstants(parts, tools)] };
}

function brokenTerms(parts: readonly Part[], { s }: Tools): readonly Broken[] {
  const slopes = parts.map(({ du }) => du);
  const moving = parts.flatMap(({ du }, i) => (isZero(du) ? [] : [i]));
  return moving.flatMap((i): readonly Broken[] => {
    const turned = s.negate(slopes[i] ?? s.zero);
    const rest = s.add(...slopes.filter((_, j) => j !== i));
    const sign: Broken = { id: null, names: ["sign-error"], slope: s.add(...slopes.map((other, j) => (i === j ? turned : other))), mark: turned };
    // Where 1 is left it is an inner derivative that nobody thought of, and no term that somebody dropped.
    const isDropped = moving.length > 1 && !rest.values.every((value) => value === 1);
    return isDropped ? [sign, { id: null, names: ["term-dropped"], slope: rest }] : [sign];
  });
}

function keptConstants(parts: readonly Part[], { s }: Tools): readonly Broken[] {
  const slopes = parts.map(({ du }) => du);
  const constants = parts.filter(({ du }) => isZero(du)).map(({ u }) => u);
  const kept = constants.flatMap((u): readonly Broken[] => [
    { id: constants.length === 1 ? "constant-kept" : null, names: ["constant-kept"], slope: s.add(...slopes, u), mark: u },
    { id: null, names: ["constant-kept", "sign-error"], slope: s.add(...slopes, s.negate(u)), mark: s.negate(u) },
  ]);
  if (constants.length < 2) return kept;
  return [...kept, { id: "constant-kept", names: ["constant-kept"], slope: s.add(...slopes, ...constants), mark: s.add(...constants) }];
}

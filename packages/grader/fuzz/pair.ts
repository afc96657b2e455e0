import type { SeededRandom } from "@nabla/calc-core";
import { BREAKING_RULES } from "./breaking-rules";
import { grow, oneOf } from "./grow";
import { type Place, ruling } from "./referee";
import { namesOf, placesOf, sizeOf, type Tree } from "./tree";
import { type Rule, VALID_RULES } from "./valid-rules";

/** What the referee knows of two trees: they agree wherever the first has a value, or they differ at a place. */
export type Truth = { readonly is: "equal"; readonly seenAt: number } | { readonly is: "different"; readonly at: Place } | { readonly is: "unknown" };

export type Pair = { readonly reference: Tree; readonly student: Tree; readonly rules: readonly string[]; readonly truth: Truth };

const LARGEST_TREE = 60;
const LETTERS = [["x"], ["x"], ["x", "y"], ["x", "y", "z"], []] as const;

/** One change by a rule at a random place where it applies; null where none was found. */
function changed(tree: Tree, rules: readonly Rule[], random: SeededRandom, letters: readonly string[]): { readonly tree: Tree; readonly rule: string } | null {
  const places = placesOf(tree);
  for (let attempt = 0; attempt < 30; attempt++) {
    const { at, put } = oneOf(random, places);
    const rule = oneOf(random, rules);
    const made = rule.apply(at, random, letters);
    if (made) return { tree: put(made), rule: rule.name };
  }
  return null;
}

const SCALES = [[1n, 1000n], [1n, 7n], [1n, 1n], [1n, 1n], [13n, 1n], [1000n, 1n]] as const; // prettier-ignore

/** Random exact places of several sizes and both signs. */
function placesFor(letters: readonly string[], random: SeededRandom, count: number): readonly Place[] {
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      letters.map((letter) => {
        const [over, under] = oneOf(random, SCALES);
        const n = BigInt(1 + random.below(1996)) * over;
        return [letter, [random.below(2) === 0 ? n : -n, 997n * under]];
      }),
    ),
  );
}

/** A random expression and an equal one, by one to five valid rules. Null where the referee could not see that the rules kept it. */
export function equalPair(random: SeededRandom): Pair | null {
  const letters = oneOf(random, LETTERS);
  const reference = grow(random, letters, 1 + random.below(4));
  let student = reference;
  const rules: string[] = [];
  for (let i = 1 + random.below(5); i > 0; i--) {
    const next = changed(student, VALID_RULES, random, letters);
    if (!next || sizeOf(next.tree) > LARGEST_TREE) continue;
    student = next.tree;
    rules.push(next.rule);
  }
  if (rules.length === 0) return null;
  let seenAt = 0;
  for (const place of placesFor(namesOf(reference).length === 0 && namesOf(student).length === 0 ? [] : letters, random, 6)) {
    const seen = ruling(reference, student, place);
    if (seen === "different") return { reference, student, rules, truth: { is: "different", at: place } };
    if (seen === "same") seenAt += 1;
  }
  return { reference, student, rules, truth: seenAt > 0 ? { is: "equal", seenAt } : { is: "unknown" } };
}

/** The same with one breaking change, before or after some valid ones; the truth by the referee. */
export function brokenPair(random: SeededRandom): Pair | null {
  const letters = oneOf(random, LETTERS);
  const reference = grow(random, letters, 1 + random.below(3));
  const broken = changed(reference, BREAKING_RULES, random, letters);
  if (!broken) return null;
  let student = broken.tree;
  const rules = [broken.rule];
  for (let i = random.below(3); i > 0; i--) {
    const next = changed(student, VALID_RULES, random, letters);
    if (!next || sizeOf(next.tree) > LARGEST_TREE) continue;
    student = next.tree;
    rules.push(next.rule);
  }
  for (const place of placesFor(letters, random, 24)) if (ruling(reference, student, place) === "different") return { reference, student, rules, truth: { is: "different", at: place } };
  return { reference, student, rules, truth: { is: "unknown" } };
}

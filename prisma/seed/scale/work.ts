import { Chance } from "../chance";
import { chanceOfRight, type Habits } from "../habits";
import type { PooledAnswer, PooledVariant } from "./answer-pool";

/** A problem in its set, with the time that students have for it. */
export type ScaleItem = { readonly id: string; readonly difficulty: number; readonly opensAt: number; readonly until: number; readonly variants: readonly PooledVariant[] };

/** One student's work on one problem. `given` are the answers with their moments, in milliseconds since 1970. */
export type ScaleWork = { readonly variant: PooledVariant; readonly startedAt: number; readonly given: readonly { readonly answer: PooledAnswer; readonly at: number }[] };

/** Everybody has so many attempts, so that a mean of nearly four answers a problem can be had. */
export const MAX_ATTEMPTS = 10;
const MINUTE = 60_000;

/** How one student works on one problem: until it is right, the attempts are used up, or patience is at an end. */
export function workOnItem(item: ScaleItem, habits: Habits, sitting: number, ease: number, chance: Chance): ScaleWork | null {
  const variant = item.variants[chance.below(item.variants.length)];
  if (!variant) return null;
  const startedAt = sitting + chance.between(1, 20) * MINUTE;
  const left = { wrong: [...variant.wrong], unreadable: [...variant.unreadable] };
  const given: { answer: PooledAnswer; at: number }[] = [];
  let at = startedAt;
  for (let attempts = 0; attempts < MAX_ATTEMPTS; ) {
    at += chance.between(0.5, 6) * MINUTE;
    if (at >= item.until) break;
    const right = chance.happens(chanceOfRight(habits, item.difficulty, attempts / 3 + ease));
    const from = chance.happens(0.05) ? left.unreadable : left.wrong;
    const other = right ? undefined : from.splice(skewed(from.length, chance), 1)[0];
    // Whoever has tried every wrong option knows the right one.
    const answer = other ?? variant.right[chance.below(Math.max(1, variant.right.length))];
    if (!answer) break;
    given.push({ answer, at });
    if (answer.outcome.verdict === "equal" && answer.outcome.score >= 1) break;
    if (answer.outcome.costsAttempt) attempts++;
    if (!chance.happens(0.95 + 0.05 * habits.diligence)) break;
  }
  return { variant, startedAt, given };
}

/** Some mistakes are made by many, and most by few: the first of a list more often than the last. */
const skewed = (length: number, chance: Chance): number => Math.floor(Math.max(0, length) * chance.unit() ** 2);

/**
 * The ease at which the class gives about so many answers a problem: found by halving on a sample, since it follows from
 * abilities, difficulties and what there is to be answered.
 */
export function easeFor(mean: number, items: readonly ScaleItem[], habits: readonly Habits[]): number {
  const answersAt = (ease: number): number => {
    const chance = new Chance(42);
    let answers = 0;
    const sample = 4_000;
    for (let i = 0; i < sample; i++) {
      const [item, habit] = [items[chance.below(items.length)], habits[chance.below(habits.length)]];
      if (item && habit) answers += workOnItem(item, habit, item.opensAt, ease, chance)?.given.length ?? 0;
    }
    return answers / sample;
  };
  let [low, high] = [-12, 8];
  for (let step = 0; step < 18; step++) {
    const middle = (low + high) / 2;
    if (answersAt(middle) > mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

import type { LearnFrom, PracticeEnd } from "@nabla/db";
import { type Effort, learn, UNSEEN } from "@nabla/learner-model";
import { likeItem } from "./lanes";

/** How a problem was worked on. Null says nothing: it was put aside before any answer. */
export function effortOf({ status, triesBefore, hintsShown }: Pick<PracticeEnd, "status" | "triesBefore" | "hintsShown">): Effort | null {
  if (status === "SOLVED") return triesBefore === 0 && hintsShown === 0 ? "unaided" : "helped";
  if (status === "SHOWN") return "not-yet";
  return triesBefore > 0 ? "not-yet" : null;
}

/** What the end of a problem says of the student, by the learner model. */
export const learnFrom =
  ({ concept, lane }: { readonly concept: string; readonly lane: string }, now: Date): LearnFrom =>
  (end) => {
    // Problems like one of a set are no skill of their own: they say nothing of what was learnt.
    const effort = likeItem(lane) === null ? effortOf(end) : null;
    if (!effort) return null;
    return ({ ability, skill }) => {
      const after = learn({ ability, record: skill ?? UNSEEN }, { id: end.skill, concept, difficulty: end.difficulty }, effort, now);
      return { ability: after.ability, skill: after.record };
    };
  };

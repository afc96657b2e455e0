import { findItemToJudge, findMyProgress, findOpenPracticeTask, isInOpenExam, openPracticeTask, type PracticeTask, type Seat } from "@nabla/db";
import { makeVariant, onlyVariant, type Problem } from "@nabla/grader";
import { generateProblem, PRACTICE_SKILLS } from "@nabla/problem-bank";
import { storedProblem } from "@/server/stored-problem";
import { isWorkOver } from "@/server/work-is-over";
import { freshProblem } from "./fresh-problem";
import { similarLane } from "./lanes";

type Student = Seat<"STUDENT">;

const NEIGHBOURS = 20;

/** Why there is none: the problem itself is still to be done, or an exam has it. */
export type NoSimilar = "not-over" | "exam";

/**
 * A problem like the one of a set that the student is through with, to be practised: the open one, or a fresh variant.
 * Null where the set has no such problem.
 */
export async function similarTask(seat: Student, setId: string, itemId: string, now: Date): Promise<PracticeTask | NoSimilar | null> {
  const [item, progress, inExam] = await Promise.all([findItemToJudge(seat, itemId, now), findMyProgress(seat, itemId), isInOpenExam(seat, itemId, now)]);
  if (!item || item.setId !== setId) return null;
  if (inExam) return "exam";
  if (!isWorkOver(item, progress?.status ?? "NOT_STARTED", now)) return "not-over";
  const lane = similarLane(itemId);
  const open = await findOpenPracticeTask(seat, lane);
  if (open) return open;

  const problem = storedProblem(item.source);
  const { concept, difficulty } = problem;
  const own = progress ? makeVariant(problem, progress.seed).statement : null;
  // A seed may draw the student's own numbers again: the next ones are tried before the problem is held to have no other variant.
  const another = (seed: number): Problem | null => {
    for (let next = seed; next < seed + NEIGHBOURS; next++) {
      const variant = makeVariant(problem, next);
      if (variant.statement !== own) return { ...onlyVariant(variant), attempts: null, "withhold-from": null };
    }
    return null;
  };
  const hasVariants = Object.keys(problem.parameters ?? {}).length > 0;
  // A problem without parameters is always the same: then it is one of its concept, about as hard.
  const made = await freshProblem(seat, lane, (seed) => (hasVariants ? another(seed) : null) ?? generateProblem(nearestSkill(concept, difficulty), seed));
  return openPracticeTask(seat, { lane, skill: lane, concept, difficulty, review: false, ...made }, now);
}

function nearestSkill(concept: string, difficulty: number): string {
  const own = PRACTICE_SKILLS.filter((skill) => skill.concept === concept);
  const distance = (skill: { readonly difficulty: number }): number => Math.abs(skill.difficulty - difficulty);
  const [nearest] = [...own].sort((a, b) => distance(a) - distance(b));
  if (!nearest) throw new Error(`nothing to practise of ${concept}`);
  return nearest.id;
}

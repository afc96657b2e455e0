import { type Concept, CONCEPTS, parseProblem, type Problem } from "@nabla/grader";
import { chainRuleSkills } from "./chain-rule";
import { derivativeSkills } from "./derivative";
import { Draw } from "./draw";
import { hessianSkills, jacobianSkills } from "./matrices";
import { gradientSkills, partialDerivativeSkills } from "./several-variables";
import type { Skills, SkillTemplate } from "./template";
import { trainingSkills } from "./training";

const SKILLS_OF: Readonly<Record<Concept, Skills>> = {
  derivative: derivativeSkills,
  "chain-rule": chainRuleSkills,
  "partial-derivative": partialDerivativeSkills,
  gradient: gradientSkills,
  jacobian: jacobianSkills,
  hessian: hessianSkills,
  training: trainingSkills,
};

/** What can be practised without end: an id that stays, its concept, and how hard its problems are, 1 to 5. */
export type PracticeSkill = { readonly id: string; readonly concept: Concept; readonly difficulty: number };

const TEMPLATES: ReadonlyMap<string, PracticeSkill & SkillTemplate> = new Map(
  CONCEPTS.flatMap((concept) => Object.entries(SKILLS_OF[concept]).map(([id, template]) => [id, { id, concept, ...template }] as const)),
);

/** Every skill: by concept, in the order of teaching. */
export const PRACTICE_SKILLS: readonly PracticeSkill[] = [...TEMPLATES.values()].map(({ id, concept, difficulty }) => ({ id, concept, difficulty }));

/**
 * A problem of the skill over a random function. The same skill and seed give the same problem.
 *
 * @param skillId one of PRACTICE_SKILLS
 * @throws where there is no such skill
 */
export function generateProblem(skillId: string, seed: number): Problem {
  const template = TEMPLATES.get(skillId);
  if (!template) throw new Error(`no skill ${skillId}`);
  const { concept, difficulty, title, make } = template;
  // Practice has no last attempt, and nothing of a wrong answer's reason is kept back.
  const reading = parseProblem({ format: 2, id: `practice-${skillId}`, title, concept, difficulty, attempts: null, "withhold-from": null, ...make(new Draw(seed)) });
  if (reading.ok) return reading.problem;
  throw new Error(`the template of ${skillId} made a faulty problem of seed ${seed}: ${reading.faults.map((fault) => `${fault.path}: ${fault.message}`).join("; ")}`);
}

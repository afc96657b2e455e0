import type { Outcome } from "./outcome";
import type { SingleTask } from "./problem/task";
import type { Variant } from "./problem/variant";

/** What an instructor looks for in words that no program judges. For the instructor's side alone: no public view has it. */
export type Rubric = {
  /** The part that asks for the words, by its id; null where the whole problem does. */
  readonly part: string | null;
  /** The part's share of the problem's points, 0 to 1. */
  readonly share: number;
  readonly criteria: readonly { readonly says: string; readonly points: number }[];
};

/** The rubrics of a variant: one for each part that asks for an explanation, in their order; none for most problems. */
export function rubricsOf({ task }: Variant): readonly Rubric[] {
  if (task.kind !== "parts") return rubricOf(task, null, 1);
  return task.parts.flatMap(({ id, share, task: asked }) => rubricOf(asked, id, share));
}

const rubricOf = (task: SingleTask, part: string | null, share: number): readonly Rubric[] =>
  task.kind === "explanation" ? [{ part, share, criteria: task.rubric }] : [];

/** Is a person to read this answer: was it, or a part of it, left undecided? */
export const awaitsReview = ({ verdict, parts = [] }: Pick<Outcome, "verdict" | "parts">): boolean =>
  verdict === "undecided" || parts.some((part) => part.verdict === "undecided");

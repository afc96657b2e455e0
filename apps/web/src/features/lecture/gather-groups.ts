import type { LiveAnswersAlike } from "@nabla/db";
import { type Answer, answerSchema, groupAnswers, type Language, MISTAKE_NAMES, type MistakeName, type Variant, type WrongAnswer } from "@nabla/grader";
import { showOutcome } from "@/server/shown-outcome";
import type { ShownOutcome } from "@/ui/answer/answer-types";

/** Answers that mean the same, as they stand on the wall: how many, and one of them for all. */
export type WallGroup = {
  readonly key: string;
  readonly students: number;
  /** The most frequent text of the group. */
  readonly given: Answer;
  /** How that text was read, where it is a formula. */
  readonly latex: string | null;
  /** Null where neither could be shown. */
  readonly right: boolean | null;
  /** What is said of the known mistake behind it, or null. */
  readonly mistake: string | null;
};

type Read = { readonly row: LiveAnswersAlike; readonly given: Answer; readonly outcome: ShownOutcome };

const NAMES: ReadonlySet<string> = new Set(MISTAKE_NAMES);
const isMistakeName = (code: string): code is MistakeName => NAMES.has(code);

/**
 * Gathers what came in by its meaning, the largest group first: all right answers are one group, wrong ones are together
 * where the same known mistake or the same formula is behind them. Names nobody.
 */
export function gatherGroups(variant: Variant, rows: readonly LiveAnswersAlike[], language: Language): readonly WallGroup[] {
  const read = rows.flatMap((row): readonly Read[] => {
    const given = answerSchema.safeParse(row.answer);
    return given.success ? [{ row, given: given.data, outcome: showOutcome(row.outcome, language) }] : [];
  });
  const right = read.filter(({ row }) => row.verdict === "EQUAL");
  const open = read.filter(({ row }) => row.verdict !== "EQUAL" && row.verdict !== "UNEQUAL");
  const wrong = read.filter(({ row }) => row.verdict === "UNEQUAL");
  const groups = [
    ...(right.length > 0 ? [groupOf("right", right, true)] : []),
    ...groupAnswers(wrong.map((one) => wrongAnswer(variant, one))).map(({ key, members }) => groupOf(key, members.flatMap((at) => wrong[at] ?? []), false)),
    ...open.map((one) => groupOf(`open ${one.row.normalised}`, [one], null)),
  ];
  return groups.sort((a, b) => b.students - a.students || (a.key < b.key ? -1 : 1));
}

const wrongAnswer = (variant: Variant, { row, given, outcome }: Read): WrongAnswer => ({ variant, answer: given, mistakes: outcome.feedback.map(({ code }) => code).filter(isMistakeName), students: row.students });

/** The first of the members stands for all: they come with the most frequent first. */
function groupOf(key: string, members: readonly Read[], right: boolean | null): WallGroup {
  const [first] = [...members].sort((a, b) => b.row.students - a.row.students);
  if (!first) throw new Error("A group has members");
  return {
    key,
    students: members.reduce((sum, { row }) => sum + row.students, 0),
    given: first.given,
    latex: first.outcome.reading?.latex ?? null,
    right,
    mistake: first.outcome.feedback.find(({ code }) => isMistakeName(code))?.message ?? null,
  };
}

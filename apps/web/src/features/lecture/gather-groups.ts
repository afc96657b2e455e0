import type { LiveAnswersAlike } from "@nabla/db";
import { type Answer, answerSchema, type Feedback, groupAnswers, type Language, MISTAKE_NAMES, type MistakeName, type Outcome, sentenceIn, type Variant, type WrongAnswer } from "@nabla/grader";

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

type Read = { readonly row: LiveAnswersAlike; readonly given: Answer; readonly outcome: Pick<Outcome, "feedback" | "reading"> };

const NAMES: ReadonlySet<string> = new Set(MISTAKE_NAMES);
const isMistake = (one: Feedback): one is Feedback & { readonly code: MistakeName } => NAMES.has(one.code);

/**
 * Gathers what came in by its meaning, the largest group first: all right answers are one group, wrong ones are together
 * where the same known mistake or the same formula is behind them. Names nobody.
 */
export function gatherGroups(variant: Variant, rows: readonly LiveAnswersAlike[], language: Language): readonly WallGroup[] {
  const read = rows.flatMap((row): readonly Read[] => {
    const given = answerSchema.safeParse(row.answer);
    // What is stored was made by the grader; its sentences and its reading are looked at, and nothing else.
    return given.success ? [{ row, given: given.data, outcome: row.outcome as Read["outcome"] }] : [];
  });
  const right = read.filter(({ row }) => row.verdict === "EQUAL");
  const open = read.filter(({ row }) => row.verdict !== "EQUAL" && row.verdict !== "UNEQUAL");
  const wrong = read.filter(({ row }) => row.verdict === "UNEQUAL");
  const groupOf = (key: string, members: readonly Read[], isRight: boolean | null) => wallGroup(key, members, isRight, language);
  const groups = [
    ...(right.length > 0 ? [groupOf("right", right, true)] : []),
    ...groupAnswers(wrong.map((one) => wrongAnswer(variant, one))).map(({ key, members }) => groupOf(key, members.flatMap((at) => wrong[at] ?? []), false)),
    ...open.map((one) => groupOf(`open ${one.row.normalised}`, [one], null)),
  ];
  return groups.sort((a, b) => b.students - a.students || (a.key < b.key ? -1 : 1));
}

const wrongAnswer = (variant: Variant, { row, given, outcome }: Read): WrongAnswer => ({ variant, answer: given, mistakes: outcome.feedback.filter(isMistake).map(({ code }) => code), students: row.students });

/** The first of the members stands for all: they come with the most frequent first. */
function wallGroup(key: string, members: readonly Read[], right: boolean | null, language: Language): WallGroup {
  const [first] = [...members].sort((a, b) => b.row.students - a.row.students);
  if (!first) throw new Error("A group has members");
  const mistake = first.outcome.feedback.find(isMistake);
  return {
    key,
    students: members.reduce((sum, { row }) => sum + row.students, 0),
    given: first.given,
    latex: first.outcome.reading?.latex ?? null,
    right,
    mistake: mistake ? sentenceIn(mistake, language) : null,
  };
}

import { findAnsweredProblem, findGrouping, getCourse, getVerdictCounts, type Grouping, listAnswerGroups, listAttemptResults, listItemStatistics, raiseSeat, type Seat } from "@nabla/db";
import { answerSchema, makeVariant, type Problem, publicView } from "@nabla/grader";
import { z } from "zod";
import { storedProblem } from "@/server/stored-problem";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { type ShownSign, shownSign } from "./group-sign";
import { type VariantResult, variantSpread } from "./variant-spread";

type Staff = Seat<"ASSISTANT">;

export type ShownText = { readonly given: Given | null; readonly input: AnswerInput; readonly students: number };
export type ShownGroup = Omit<Awaited<ReturnType<typeof listAnswerGroups>>["groups"][number], "sign" | "texts"> & { readonly sign: ShownSign; readonly texts: readonly ShownText[] };

const storedTexts = z.array(z.object({ answer: answerSchema, seed: z.number(), versionId: z.string(), students: z.number() }));
const storedVariants = z.array(z.object({ name: z.string(), students: z.number(), sum: z.number(), squares: z.number() }));

const GROUPS = 40;

/** Everything about the answers to one problem of a course. Null where the course has no such problem. */
export async function loadAnswers(seat: Staff, problemId: string) {
  const [course, problem, items, attempts, verdicts, grouping, listed] = await Promise.all([
    getCourse(seat),
    loadProblem(seat, problemId),
    listItemStatistics(seat, problemId),
    listAttemptResults(seat, problemId),
    getVerdictCounts(seat, problemId),
    findGrouping(seat, problemId),
    listAnswerGroups(seat, problemId, GROUPS),
  ]);
  if (!problem) return null;
  const variants: readonly VariantResult[] = storedVariants.safeParse(grouping?.variants).data ?? [];
  return {
    course,
    /** Whether the reader may open the problem itself: assistants may not. */
    authors: raiseSeat(seat, "INSTRUCTOR") !== null,
    problemId,
    title: problem.title,
    items,
    attempts,
    verdicts,
    grouping: grouping && withoutVariants(grouping),
    variants,
    spread: variantSpread(variants),
    groups: listed.groups.flatMap((group): ShownGroup[] => {
      const sign = shownSign(group.sign, namesIn(problem.content));
      return sign ? [{ ...group, sign, texts: shownTexts(group.texts, problem.content) }] : [];
    }),
    all: listed.all,
  };
}

export type LoadedAnswers = NonNullable<Awaited<ReturnType<typeof loadAnswers>>>;

const withoutVariants = ({ variants: _, ...grouping }: Grouping) => grouping;

/** The problem with its newest version. */
export async function loadProblem(seat: Staff, problemId: string): Promise<{ readonly title: string; readonly content: Problem } | null> {
  const problem = await findAnsweredProblem(seat, problemId);
  return problem && { title: problem.title, content: storedProblem(problem.source) };
}

export const namesIn = (problem: Problem): readonly string[] => Object.keys({ ...problem.parameters, ...problem.let });

/** Texts as they were typed. Only answers that are ids of options need the variant, which has given the options their order. */
export function shownTexts(texts: unknown, problem: Problem): readonly ShownText[] {
  const read = storedTexts.safeParse(texts);
  return (read.data ?? []).map(({ answer, seed, students }) => ({ given: answer, input: inputOf(answer, seed, problem), students }));
}

export function inputOf(given: Given | null, seed: number, problem: Problem): AnswerInput {
  if (!given || given.kind === "text" || given.kind === "entries" || given.kind === "gaps") return { kind: "expression", variables: [] };
  return publicView(makeVariant(problem, seed)).input;
}

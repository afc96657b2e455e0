import { findAnswerGroup, getCourse, listGroupedAnswers, raiseSeat, type Seat } from "@nabla/db";
import { answerSchema } from "@nabla/grader";
import { storedProblem } from "@/server/stored-problem";
import { shownSign } from "./group-sign";
import { inputOf, loadProblem, namesIn, shownTexts } from "./load-answers";

/** So many answers stand on the page; what is decided is decided for all of them. */
const SHOWN = 100;

/** One group with its answers and what each is worth. Null where the course has none such. */
export async function loadGroup(seat: Seat<"ASSISTANT">, problemId: string, groupId: string) {
  const [course, problem, group, answers] = await Promise.all([getCourse(seat), loadProblem(seat, problemId), findAnswerGroup(seat, groupId), listGroupedAnswers(seat, groupId, SHOWN)]);
  const sign = group && problem ? shownSign(group.sign, namesIn(problem.content)) : null;
  if (!group || !problem || !sign || group.problemId !== problemId) return null;
  return {
    course,
    title: problem.title,
    mayAccept: raiseSeat(seat, "INSTRUCTOR") !== null,
    group: { ...group, sign, texts: shownTexts(group.texts, problem.content) },
    answers: answers.map(({ answer, seed, source, ...row }) => {
      const given = answerSchema.safeParse(answer).data ?? null;
      return { ...row, given, input: inputOf(given, seed, given?.kind === "text" ? problem.content : storedProblem(source)) };
    }),
  };
}

export type LoadedGroup = NonNullable<Awaited<ReturnType<typeof loadGroup>>>;

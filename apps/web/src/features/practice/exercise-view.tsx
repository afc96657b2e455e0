import { useTranslations } from "next-intl";
import type { Given } from "@/ui/answer/answer-types";
import { gapTextOf, optionTexts } from "@/ui/answer/option-texts";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { ItemState } from "@/ui/item-state";
import { LinkButton } from "@/ui/link-button";
import { formatMoment, LocalTime } from "@/ui/local-time";
import { MathText } from "@/ui/math-text";
import { PageHeader } from "@/ui/page-header";
import { shortNumber } from "@/ui/short-number";
import { SolutionText } from "@/ui/solution-text";
import { AttemptHistory } from "./attempt-history";
import { ExerciseForm } from "./exercise-form";
import { Hints } from "./hints";
import type { Exercise } from "./load-exercise";
import { SetRail } from "./set-rail";

type Props = { readonly courseId: string; readonly courseTitle: string; readonly exercise: Exercise };

/** One problem: the statement, the answer, the verdict under it, and the way on. */
export function ExerciseView({ courseId, courseTitle, exercise }: Props) {
  const say = useTranslations("practice");
  const t = useTranslations("practice.similar");
  const { set, view, itemId, timeZone, status } = exercise;
  const base = `/courses/${courseId}/sets/${set.setId}`;
  const at = set.items.findIndex((item) => item.itemId === itemId);
  const finished = status === "SOLVED" || status === "OUT_OF_ATTEMPTS";
  const [before, after] = [set.items[at - 1], set.items[at + 1]];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0 max-w-3xl">
        <PageHeader
          title={view.title}
          crumbs={[
            { title: courseTitle, href: `/courses/${courseId}` },
            { title: set.title, href: base },
          ]}
        />
        <div className="-mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-quiet">
          <ItemState status={status} />
          <span>
            {say("problemOf", { at: at + 1, length: set.items.length })}
          </span>
          <span>
            {say("of", { score: shortNumber(exercise.score * exercise.points), points: shortNumber(exercise.points) })}{" "}{exercise.points === 1 ? "point" : "points"}
          </span>
          {exercise.exam ? <Badge tone="attention">{say("exam")}</Badge> : null}
          {set.dueAt ? (
            <span>
              {say("due")}{" "}<LocalTime at={set.dueAt} zone={timeZone} showZone />
            </span>
          ) : null}
        </div>
        <Card>
          <MathText className="text-lead">{view.statement}</MathText>
        </Card>
        <div className="mt-6">
          <ExerciseForm
            key={itemId}
            courseId={courseId}
            itemId={itemId}
            draftKey={exercise.progressId}
            input={view.input}
            statement={view.statement}
            texts={optionTexts(view.input)}
            gapText={gapTextOf(view.input)}
            stored={shownAnswer(exercise, finished)}
            attemptsLeft={exercise.attemptsLeft}
            finished={finished}
            closed={closedSentence(exercise)}
            next={after ? `${base}/${after.itemId}` : null}
          />
        </div>
        {finished || exercise.window === "closed" || exercise.hints.count === 0 ? null : (
          <Hints
            key={itemId}
            courseId={courseId}
            itemId={itemId}
            count={exercise.hints.count}
            price={exercise.hints.price}
            before={exercise.hints.taken.map((hint, i) => (
              <MathText key={i}>{hint}</MathText>
            ))}
          />
        )}
        {exercise.solution === null ? null : (
          <section aria-labelledby="solution" className="mt-10">
            <h2 id="solution" className="text-title">
              {say("workedSolution")}
            </h2>
            <Card className="mt-4">
              <SolutionText>{exercise.solution}</SolutionText>
            </Card>
          </section>
        )}
        {exercise.similar ? (
          <p className="screen-only mt-6">
            <LinkButton prefetch={false} href={`${base}/${itemId}/similar`}>
              {t("try")}
            </LinkButton>
          </p>
        ) : null}
        <nav aria-label={say("previousAndNextProblem")} className="screen-only mt-10 flex flex-wrap justify-between gap-2">
          {before ? <LinkButton href={`${base}/${before.itemId}`}>{say("previous")}</LinkButton> : <span />}
          {after ? (
            <LinkButton href={`${base}/${after.itemId}`}>{say("next")}</LinkButton>
          ) : (
            <LinkButton href={base}>{say("backToTheSet")}</LinkButton>
          )}
        </nav>
        <AttemptHistory attempts={exercise.attempts} input={view.input} points={exercise.points} timeZone={timeZone} lessons={`/courses/${courseId}/lessons`} />
      </div>
      <div className="order-first min-w-0 lg:order-none lg:pt-8">
        <SetRail courseId={courseId} set={set} current={itemId} />
      </div>
    </div>
  );
}

/** What stands in the field at first: the draft, or the last answer once the problem is finished. */
function shownAnswer({ draft, attempts }: Exercise, finished: boolean): { answer: Given; at: number } | null {
  const last = attempts[0];
  if (finished && last?.given) return { answer: last.given, at: last.at.getTime() };
  return draft && { answer: draft.answer, at: draft.at.getTime() };
}

function closedSentence({ status, window, set, timeZone, exam }: Exercise): string | null {
  const solution = exam ? "The worked solution appears here when the set is closed." : "The worked solution is below.";
  if (status === "SOLVED") return `You have solved this problem. ${solution}`;
  if (status === "OUT_OF_ATTEMPTS") return `No attempts are left. ${solution}`;
  if (window === "closed" && set.dueAt) return `This set closed on ${formatMoment(set.dueAt, timeZone, { showZone: true })}. What you had typed is kept. ${solution}`;
  return null;
}

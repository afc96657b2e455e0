import { useLocale, useTranslations } from "next-intl";
import type { Given } from "@/ui/answer/answer-types";
import { gapTextOf, optionTexts } from "@/ui/answer/option-texts";
import { StatedProblem } from "@/ui/answer/stated-problem";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { ItemState } from "@/ui/item-state";
import { LinkButton } from "@/ui/link-button";
import { formatMoment, LocalTime } from "@/ui/local-time";
import { MathText } from "@/ui/math-text";
import { PageHeader } from "@/ui/page-header";
import { SolutionText } from "@/ui/solution-text";
import { AttemptHistory } from "./attempt-history";
import { ClosingSoon } from "./closing-soon";
import { ExerciseForm } from "./exercise-form";
import { Hints } from "./hints";
import type { Exercise } from "./load-exercise";
import { SetRail } from "./set-rail";
import { ExerciseTerms } from "./set-terms";

type Props = { readonly courseId: string; readonly courseTitle: string; readonly exercise: Exercise };

/** One problem: the statement, the answer, the verdict under it, and the way on. */
export function ExerciseView({ courseId, courseTitle, exercise }: Props) {
  const t = useTranslations("practice");
  const closed = useClosedSentence(exercise);
  const { set, view, itemId, timeZone, status } = exercise;
  const { dueAt } = set;
  const closesAt = set.sitting?.endsAt ?? set.endsAt;
  const base = `/courses/${courseId}/sets/${set.setId}`;
  const at = set.items.findIndex((item) => item.itemId === itemId);
  const finished = status === "SOLVED" || status === "OUT_OF_ATTEMPTS";
  const stored = shownAnswer(exercise, finished);
  const [before, after] = [set.items[at - 1], set.items[at + 1]];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_16rem] lg:grid-rows-[auto_1fr] lg:gap-y-0">
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
          <span>{t("problemOf", { number: at + 1, count: set.items.length })}</span>
          <span>{set.withheld ? t("worth", { points: exercise.points }) : t("score", { score: exercise.score * exercise.points, points: exercise.points })}</span>
          {exercise.exam ? <Badge tone="attention">{t("exam")}</Badge> : null}
          {dueAt ? <span>{t.rich("dueAt", { moment: () => <LocalTime at={dueAt} zone={timeZone} showZone /> })}</span> : null}
          {closesAt && exercise.window === "open" && !finished ? <ClosingSoon at={closesAt.getTime()} /> : null}
        </div>
        {exercise.window === "open" ? <ExerciseTerms courseId={courseId} exercise={exercise} /> : null}
        <StatedProblem view={view} given={stored?.answer ?? null}>
          <ExerciseForm
            key={itemId}
            courseId={courseId}
            itemId={itemId}
            draftKey={exercise.progressId}
            input={view.input}
            statement={view.statement}
            texts={optionTexts(view.input)}
            gapText={gapTextOf(view.input)}
            stored={stored}
            attemptsLeft={exercise.attemptsLeft}
            finished={finished}
            closed={closed}
            next={after ? `${base}/${after.itemId}` : null}
          />
        </StatedProblem>
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
              {t("workedSolution")}
            </h2>
            <Card className="mt-4">
              <SolutionText>{exercise.solution}</SolutionText>
            </Card>
          </section>
        )}
        {exercise.similar ? (
          <p className="screen-only mt-6">
            <LinkButton prefetch={false} href={`${base}/${itemId}/similar`}>
              {t("similar.try")}
            </LinkButton>
          </p>
        ) : null}
        <nav aria-label={t("neighbours")} className="screen-only mt-10 flex flex-wrap justify-between gap-2">
          {before ? <LinkButton href={`${base}/${before.itemId}`}>{t("previous")}</LinkButton> : <span />}
          {after ? (
            <LinkButton href={`${base}/${after.itemId}`}>{t("next")}</LinkButton>
          ) : (
            <LinkButton href={base}>{t("backToSet")}</LinkButton>
          )}
        </nav>
      </div>
      {/* After the problem in the document, and so on the screen: beside it on wide ones, below it on narrow ones. */}
      <div className="min-w-0 lg:row-span-2 lg:pt-8">
        <SetRail courseId={courseId} set={set} current={itemId} />
      </div>
      <div className="min-w-0 max-w-3xl">
        <AttemptHistory attempts={exercise.attempts} input={view.input} points={exercise.points} timeZone={timeZone} lessons={`/courses/${courseId}/lessons`} />
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

/** Why no answer is taken any more, and where the solution is; null while one is. */
function useClosedSentence({ status, window, set, timeZone, exam, draft }: Exercise): string | null {
  const t = useTranslations("practice.over");
  const language = useLocale();
  const kept = { draft: String(draft !== null) };
  const solution = t(exam || set.withheld ? "solutionLater" : "solutionBelow");
  if (status === "SOLVED") return `${t("solved")} ${solution}`;
  if (status === "OUT_OF_ATTEMPTS") return `${t("noAttempts")} ${solution}`;
  if (window === "closed" && set.sitting) return `${t("timeUp", kept)} ${solution}`;
  if (window === "closed" && set.endsAt) return `${t("closed", { ...kept, closed: formatMoment(set.endsAt, timeZone, language, { showZone: true }) })} ${solution}`;
  return null;
}

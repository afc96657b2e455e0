import { useTranslations } from "next-intl";
import { AnswerReady } from "@/ui/answer/answer-ready";
import { gapTextOf, optionTexts } from "@/ui/answer/option-texts";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { MathText } from "@/ui/math-text";
import { PageHeader } from "@/ui/page-header";
import { TextLink } from "@/ui/text-link";
import type { SimilarPage } from "./load-similar";
import type { Task } from "./load-task";
import { NewTask } from "./new-task";
import { TaskForm } from "./task-form";

/** A problem like one of a set, to be practised: with the same verdicts and hints, and nothing of it counts. */
export function SimilarView({ page }: { readonly page: SimilarPage }) {
  const t = useTranslations("endless-practice");
  const { course, set, item, open } = page;
  const base = `/courses/${course.courseId}`;
  const back = `${base}/sets/${set.setId}/${item.itemId}`;
  const waits = typeof open === "string";
  return (
    <div className="min-w-0 max-w-3xl">
      <PageHeader
        title={
          <span id="problem" tabIndex={-1} className="outline-none">
            {waits ? item.title : open.view.title}
          </span>
        }
        lead={waits ? null : t("similar.lead", { title: item.title })}
        crumbs={[
          { title: course.title, href: base },
          { title: set.title, href: `${base}/sets/${set.setId}` },
          { title: item.title, href: back },
        ]}
      />
      {waits ? (
        <EmptyState
          title={t(open === "exam" ? "similar.exam" : "similar.notOver")}
          action={
            <LinkButton look="primary" href={back}>
              {t("similar.back")}
            </LinkButton>
          }
        >
          {t(open === "exam" ? "similar.examText" : "similar.notOverText")}
        </EmptyState>
      ) : (
        <SimilarTask courseId={course.courseId} task={open} />
      )}
      {waits ? null : (
        <p className="mt-10 flex flex-wrap gap-x-6 gap-y-1 text-small">
          <TextLink href={back}>{t("similar.back")}</TextLink>
          <TextLink href={`${base}/sets/${set.setId}`}>{t("similar.set")}</TextLink>
        </p>
      )}
    </div>
  );
}

function SimilarTask({ courseId, task }: { readonly courseId: string; readonly task: Task }) {
  const { taskId, view, draft } = task;
  return (
    <>
      <NewTask taskId={taskId} heading="problem" />
      <Card>
        <MathText className="text-lead">{view.statement}</MathText>
      </Card>
      <div className="mt-6">
        <AnswerReady input={view.input} statement={view.statement} given={task.draft?.answer ?? null}>
          <TaskForm
            key={taskId}
            courseId={courseId}
            taskId={taskId}
            input={view.input}
            statement={view.statement}
            texts={optionTexts(view.input)}
            gapText={gapTextOf(view.input)}
            draft={draft && { answer: draft.answer, at: draft.at.getTime() }}
            hints={task.hints}
            hintsShown={task.hintsShown.map((hint, i) => (
              <MathText key={i}>{hint}</MathText>
            ))}
            skillNames={{}}
            similar
          />
        </AnswerReady>
      </div>
    </>
  );
}

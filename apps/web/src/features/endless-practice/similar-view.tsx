import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { TextLink } from "@/ui/text-link";
import type { SimilarPage } from "./load-similar";
import { NewTask } from "./new-task";
import { TaskWork } from "./task-work";

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
        <>
          <NewTask taskId={open.taskId} heading="problem" />
          <TaskWork courseId={course.courseId} task={open} skillNames={{}} similar />
        </>
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

import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { CanDoSection } from "./can-do-section";
import { DownloadLinks } from "./download-links";
import { DueSection } from "./due-section";
import type { Progress } from "./load-progress";
import { MistakeSection } from "./mistake-section";
import { PracticeSection } from "./practice-section";
import { SetSection } from "./set-section";

/** Where a student stands: what is due, what they can do, what to look at again, and every answer. */
export function ProgressView({ progress }: { readonly progress: Progress }) {
  const t = useTranslations("progress");
  const { course, lanes, sets, practice, mistakes, answers } = progress;
  const base = `/courses/${course.courseId}`;
  return (
    <>
      <PageHeader
        title={t("title")}
        crumbs={[
          { title: t("courses"), href: "/courses" },
          { title: course.title, href: base },
        ]}
      />
      {answers === 0 ? (
        <div className="mb-12">
          <EmptyState
            title={t("empty.title")}
            action={
              <LinkButton look="primary" href={base}>
                {t("toCourse")}
              </LinkButton>
            }
          >
            {t("empty.text")}
          </EmptyState>
        </div>
      ) : null}
      <DueSection base={base} progress={progress} />
      <CanDoSection base={base} lanes={lanes} sets={sets} />
      <MistakeSection base={base} mistakes={mistakes} timeZone={course.timeZone} />
      <SetSection base={base} sets={sets} timeZone={course.timeZone} />
      <PracticeSection base={base} practice={practice} timeZone={course.timeZone} />
      <DownloadLinks base={base} />
    </>
  );
}

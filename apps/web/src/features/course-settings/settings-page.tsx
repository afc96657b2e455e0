import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { JoinCode } from "@/ui/join-code";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { EndOfCourse } from "./end-of-course";
import type { loadSettings } from "./load-settings";
import { RenewCode } from "./renew-code";
import { SettingsForm } from "./settings-form";

type Props = { readonly loaded: Awaited<ReturnType<typeof loadSettings>>; readonly zones: readonly string[] };

/** What a course is, how one comes in, its copies and its end. */
export function SettingsPage({ loaded: { course, joinCode, archived, owner }, zones }: Props) {
  const t = useTranslations("course-settings");
  const base = `/teach/${course.courseId}`;
  return (
    <>
      <PageHeader title={t("settings")} crumbs={[{ title: course.title, href: base }]} />
      <SettingsForm course={course} zones={zones} disabled={archived} />
      {archived ? null : (
        <Part id="joining" title={t("joining")} lead={t("joiningLead")}>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-xl border border-line bg-raised px-4 py-3">
            <JoinCode code={joinCode} compact />
            <RenewCode courseId={course.courseId} code={joinCode} />
          </div>
        </Part>
      )}
      {owner ? (
        <>
          <Part id="next-term" title={t("nextTerm")} lead={t("nextTermLead")}>
            <LinkButton href={`${base}/settings/copy`}>{t("copy")}</LinkButton>
          </Part>
          <Part id="end" title={t("end")} lead={archived ? t("endLeadArchived") : t("endLead")}>
            <EndOfCourse courseId={course.courseId} title={course.title} archived={archived} />
          </Part>
        </>
      ) : null}
    </>
  );
}

function Part({ id, title, lead, children }: { readonly id: string; readonly title: string; readonly lead: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 border-t border-line pt-8">
      <h2 id={id} className="text-lead">
        {title}
      </h2>
      <p className="mt-1 mb-4 max-w-measure text-quiet">{lead}</p>
      {children}
    </section>
  );
}

import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { InvitationForm } from "./invitation-form";
import { InvitationTable } from "./invitation-table";
import type { loadInvitations } from "./invite";
import { PeopleTabs } from "./people-tabs";

type Props = { readonly loaded: Awaited<ReturnType<typeof loadInvitations>> };

/** Links that let people in, as students or as staff. */
export function InvitationsPage({ loaded: { course, invitations, sections, owner, archived } }: Props) {
  const t = useTranslations("roster");
  return (
    <>
      <PageHeader title={t("tabs.invitations")} crumbs={[{ title: course.title, href: `/teach/${course.courseId}` }]} lead={t("invitationsLead")} />
      <PeopleTabs courseId={course.courseId} current="invitations" keeps />
      {archived ? null : <InvitationForm courseId={course.courseId} sections={sections} owner={owner} />}
      <div className="mt-8">
        {invitations.length === 0 ? <EmptyState title={t("noInvitations")} /> : <InvitationTable courseId={course.courseId} invitations={invitations} zone={course.timeZone} />}
      </div>
    </>
  );
}

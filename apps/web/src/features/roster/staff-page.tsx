import { useTranslations } from "next-intl";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import type { loadStaff } from "./keep-staff";
import { PeopleTabs } from "./people-tabs";
import { RoleForm } from "./role-form";
import { StaffControls } from "./staff-controls";

type Props = { readonly loaded: Awaited<ReturnType<typeof loadStaff>> };

/** Who teaches the course, as what; an owner changes it. */
export function StaffPage({ loaded: { course, staff, me, gives, keeps } }: Props) {
  const t = useTranslations("roster");
  return (
    <>
      <PageHeader title={t("tabs.staff")} crumbs={[{ title: course.title, href: `/teach/${course.courseId}` }]} />
      <PeopleTabs courseId={course.courseId} current="staff" keeps={keeps} />
      <Table caption={t("tabs.staff")}>
        <thead>
          <tr>
            <HeadCell>{t("name")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("email")}</HeadCell>
            <HeadCell>{t("role")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("since")}</HeadCell>
            {gives ? <HeadCell>{t("change")}</HeadCell> : null}
          </tr>
        </thead>
        <tbody>
          {staff.map(({ userId, name, email, role, joinedAt }) => (
            <tr key={userId}>
              <RowHead className="wrap-anywhere">
                {name} {userId === me ? <span className="text-quiet">{t("you")}</span> : null}
                <PhoneLine>{email}</PhoneLine>
              </RowHead>
              <Cell className={`max-w-72 truncate ${NOT_ON_PHONE}`}>{email}</Cell>
              <Cell>{t("roles", { role })}</Cell>
              <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>
                <LocalTime at={joinedAt} zone={course.timeZone} withTime={false} />
              </Cell>
              {gives ? (
                <Cell className="py-1.5">
                  <StaffControls courseId={course.courseId} person={{ userId, name, email, role }} isMe={userId === me} />
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </Table>
      <dl className="mt-6 max-w-measure space-y-2 text-small">
        {(["OWNER", "INSTRUCTOR", "ASSISTANT"] as const).map((role) => (
          <div key={role}>
            <dt className="inline font-strong">{t("roles", { role })}: </dt>
            <dd className="inline text-quiet">{t(`rights.${role}`)}</dd>
          </div>
        ))}
      </dl>
      {gives ? <RoleForm courseId={course.courseId} /> : null}
    </>
  );
}

import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { GrantedList } from "@/ui/granted-list";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { ExtensionForm } from "./extension-form";
import type { LoadedExtensions } from "./load-extensions";
import { RemoveExtension } from "./remove-extension";

type Props = { readonly courseId: string; readonly loaded: LoadedExtensions };

/** What was granted to single students for one set, the way to grant more, and the set as each of them sees it. */
export function ExtensionsPage({ courseId, loaded: { course, set, extensions, students } }: Props) {
  const t = useTranslations("assignments.extensions");
  const sets = useTranslations("assignments");
  const zone = course.timeZone;
  return (
    <>
      <PageHeader
        title={t("title")}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: sets("sets"), href: `/teach/${courseId}/sets` },
          { title: set.title, href: `/teach/${courseId}/sets/${set.setId}` },
        ]}
        lead={t("lead")}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="order-2 min-w-0 lg:order-1">
          {extensions.length === 0 ? (
            <EmptyState title={t("none")}>{t("noneLead")}</EmptyState>
          ) : (
            <Table caption={t("caption")}>
              <thead>
                <tr>
                  <HeadCell>{t("student")}</HeadCell>
                  <HeadCell className={NOT_ON_PHONE}>{t("granted")}</HeadCell>
                  <HeadCell className={NOT_ON_PHONE}>{t("why")}</HeadCell>
                  <HeadCell>
                    <span className="sr-only">{t("remove")}</span>
                  </HeadCell>
                </tr>
              </thead>
              <tbody>
                {extensions.map((one) => {
                  const granted = <GrantedList granted={one} zone={zone} />;
                  const why = (
                    <>
                      <span className="wrap-anywhere">{one.reason}</span>
                      <span className="block text-small text-quiet">{t.rich("by", { name: one.grantedBy ?? t("nobody"), moment: () => <LocalTime at={one.grantedAt} zone={zone} /> })}</span>
                    </>
                  );
                  return (
                    <tr key={one.userId}>
                      <RowHead>
                        <TextLink href={`/teach/${courseId}/sets/${set.setId}/as/${one.userId}`}>{one.studentName}</TextLink>
                        <PhoneLine>
                          {granted}
                          {why}
                        </PhoneLine>
                      </RowHead>
                      <Cell className={NOT_ON_PHONE}>{granted}</Cell>
                      <Cell className={NOT_ON_PHONE}>{why}</Cell>
                      <Cell className="text-right">
                        <RemoveExtension courseId={courseId} setId={set.setId} userId={one.userId} name={one.studentName} />
                      </Cell>
                    </tr>
                  );
                })}
              </tbody>
            </Table>
          )}
        </div>
        <div className="order-1 lg:order-2">
          {students.length === 0 ? <p className="text-quiet">{t("noStudents")}</p> : <ExtensionForm courseId={courseId} set={set} zone={zone} students={students} extensions={extensions} />}
        </div>
      </div>
    </>
  );
}

import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import type { loadSets } from "./load-set";
import { SetList } from "./set-list";

type Props = { readonly courseId: string; readonly loaded: Awaited<ReturnType<typeof loadSets>>; readonly now: Date };

/** The course's problem sets. */
export function SetsPage({ courseId, loaded: { course, sets, students }, now }: Props) {
  const t = useTranslations("assignments");
  const create = (
    <LinkButton look="primary" href={`/teach/${courseId}/sets/new`}>
      {t("newSet")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("sets")} crumbs={[{ title: course.title, href: `/teach/${courseId}` }]} action={sets.length > 0 ? create : undefined} />
      {sets.length > 0 ? (
        <SetList courseId={courseId} sets={sets} zone={course.timeZone} students={students} now={now} />
      ) : (
        <EmptyState title={t("noSetsYet")} action={create}>
          {t("aSetIsAList")}
        </EmptyState>
      )}
    </>
  );
}

import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import type { loadSets } from "./load-set";
import { SetList } from "./set-list";

type Props = { readonly courseId: string; readonly loaded: Awaited<ReturnType<typeof loadSets>>; readonly now: Date };

/** The course's problem sets. */
export function SetsPage({ courseId, loaded: { course, sets, students }, now }: Props) {
  const create = (
    <LinkButton look="primary" href={`/teach/${courseId}/sets/new`}>
      New set
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="Sets" crumbs={[{ title: course.title, href: `/teach/${courseId}` }]} action={sets.length > 0 ? create : undefined} />
      {sets.length > 0 ? (
        <SetList courseId={courseId} sets={sets} zone={course.timeZone} students={students} now={now} />
      ) : (
        <EmptyState title="No sets yet" action={create}>
          A set is a list of problems with a date to do them by. Choose them from the bank, or write your own.
        </EmptyState>
      )}
    </>
  );
}

import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { shortNumber } from "@/ui/short-number";
import { ConceptList } from "./concept-list";
import type { Progress } from "./load-progress";
import { ProblemRecord } from "./problem-record";

/** What a student has done: what they can do by concept, then every set, problem and answer. */
export function ProgressView({ progress }: { readonly progress: Progress }) {
  const { course, concepts, sets, answers } = progress;
  const base = `/courses/${course.courseId}`;
  return (
    <>
      <PageHeader
        title="My progress"
        crumbs={[
          { title: "Courses", href: "/courses" },
          { title: course.title, href: base },
        ]}
      />
      {answers === 0 ? (
        <div className="mb-12">
          <EmptyState title="No answers yet" action={<LinkButton look="primary" href={base}>To the course</LinkButton>}>
            What you answer, and what was said to it, is listed here.
          </EmptyState>
        </div>
      ) : null}
      <section aria-labelledby="concepts" className="mb-12">
        <h2 id="concepts" className="mb-4 text-title">
          By concept
        </h2>
        <ConceptList base={base} concepts={concepts} />
      </section>
      {sets.map((set) => (
        <section key={set.setId} aria-labelledby={`set-${set.setId}`} className="mb-12">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id={`set-${set.setId}`} className="text-title">
              {set.title}
            </h2>
            <p className="tabular text-quiet">
              {shortNumber(set.earned)} of {shortNumber(set.points)} points
              {set.dueAt ? (
                <>
                  {" · due "}
                  <LocalTime at={set.dueAt} zone={course.timeZone} />
                </>
              ) : null}
            </p>
          </div>
          <ul className="divide-y divide-line rounded-xl border border-line bg-raised">
            {set.items.map(({ item, attempts }) => (
              <ProblemRecord key={item.itemId} href={`${base}/sets/${set.setId}/${item.itemId}`} item={item} attempts={attempts} timeZone={course.timeZone} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

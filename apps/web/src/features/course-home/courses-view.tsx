import { useTranslations } from "next-intl";
import Link from "next/link";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { JoinForm } from "./join-form";
import type { ListedCourse } from "./load-courses";

/** All courses of one person, as a student or as staff. */
export function CoursesView({ courses }: { readonly courses: readonly ListedCourse[] }) {
  const t = useTranslations("course-home");
  return (
    <>
      <PageHeader title={t("courses")} />
      {courses.length === 0 ? (
        <EmptyState title={t("noCourse")}>{t("noCourseLead")}</EmptyState>
      ) : (
        <ul className="grid gap-6 md:grid-cols-2">
          {courses.map((course) => (
            <CourseCard key={course.courseId} course={course} />
          ))}
        </ul>
      )}
      <div className="mt-12 grid gap-x-12 gap-y-8 border-t border-line pt-8 md:grid-cols-2">
        <section aria-labelledby="join">
          <h2 id="join" className="mb-4 text-lead">
            {t("join.heading")}
          </h2>
          <JoinForm />
        </section>
        <section aria-labelledby="create">
          <h2 id="create" className="mb-4 text-lead">
            {t("teach")}
          </h2>
          <p className="mb-4 text-quiet">{t("createLead")}</p>
          <LinkButton href="/teach/new">{t("create")}</LinkButton>
        </section>
      </div>
    </>
  );
}

function CourseCard({ course }: { readonly course: ListedCourse }) {
  const t = useTranslations("course-home");
  const { courseId, title, summary, role, students, next, timeZone } = course;
  const staff = role !== "STUDENT";
  return (
    <li className="relative flex flex-col rounded-xl border border-line bg-raised p-6 hover:border-edge">
      <Link href={staff ? `/teach/${courseId}` : `/courses/${courseId}`} className="text-lead font-strong after:absolute after:inset-0">
        {title}
      </Link>
      <p className="mt-1 text-small text-quiet">{staff ? t("youTeach", { role, students }) : t("youStudy")}</p>
      {summary ? <p className="mt-2 line-clamp-3">{summary}</p> : null}
      {staff ? null : (
        <p className="mt-auto pt-4 text-small text-quiet">
          {next ? (
            t.rich(next.set.dueAt ? "nextItemDue" : "nextItem", {
              title: next.item.title,
              item: (text) => <span className="text-ink">{text}</span>,
              moment: () => (next.set.dueAt ? <LocalTime at={next.set.dueAt} zone={timeZone} /> : null),
            })
          ) : (
            t("nothingIsDue")
          )}
        </p>
      )}
    </li>
  );
}

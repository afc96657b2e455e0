import { useTranslations } from "next-intl";
import Link from "next/link";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { JoinForm } from "./join-form";
import { JoinButton } from "./join-button";
import type { ListedCourse, MyCourses } from "./load-courses";

/** All courses of one person, as a student or as staff. */
export function CoursesView({ courses: { running, archived, expecting } }: { readonly courses: MyCourses }) {
  const t = useTranslations("course-home");
  return (
    <>
      <PageHeader title={t("courses")} />
      {expecting.map((course) => (
        <Expecting key={course.courseId} course={course} />
      ))}
      {running.length === 0 && expecting.length > 0 ? null : running.length === 0 ? (
        <EmptyState title={t("noCourse")}>{t("noCourseLead")}</EmptyState>
      ) : (
        <ul className="grid gap-6 md:grid-cols-2">
          {running.map((course) => (
            <CourseCard key={course.courseId} course={course} />
          ))}
        </ul>
      )}
      {archived.length === 0 ? null : <PutAway courses={archived} />}
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
  const { courseId, title, summary, term, role, students, next, timeZone } = course;
  const staff = role !== "STUDENT";
  return (
    <li className="relative flex flex-col rounded-xl border border-line bg-raised p-6 hover:border-edge">
      <Link href={staff ? `/teach/${courseId}` : `/courses/${courseId}`} className="text-lead font-strong after:absolute after:inset-0">
        {title}
      </Link>
      <p className="mt-1 text-small text-quiet">{staff ? t("youTeach", { role, students }) : t("youStudy")}{term ? ` · ${term}` : ""}</p>
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

/** A course that waits for the reader, since its roster has their email. */
function Expecting({ course: { courseId, title, summary, term } }: { readonly course: MyCourses["expecting"][number] }) {
  const t = useTranslations("course-home");
  return (
    <section className="mb-6 rounded-xl border border-accent bg-accent-wash p-6">
      <h2 className="text-lead font-strong">{title}</h2>
      {term ? <p className="text-small text-quiet">{term}</p> : null}
      {summary ? <p className="mt-2 line-clamp-3">{summary}</p> : null}
      <p className="mt-2 mb-4">{t("onTheRoster")}</p>
      <JoinButton by={{ courseId }} />
    </section>
  );
}

/** Courses that were put away, to look at. */
function PutAway({ courses }: { readonly courses: MyCourses["archived"] }) {
  const t = useTranslations("course-home");
  return (
    <section aria-labelledby="archived" className="mt-12">
      <h2 id="archived" className="mb-2 text-lead">
        {t("putAway")}
      </h2>
      <ul className="divide-y divide-line rounded-xl border border-line bg-raised">
        {courses.map(({ courseId, title, term, role }) => (
          <li key={courseId} className="px-4 py-2">
            <Link href={role === "STUDENT" ? `/courses/${courseId}` : `/teach/${courseId}`} className="text-accent underline-offset-4 hover:underline">
              {title}
            </Link>
            {term ? <span className="text-small text-quiet"> · {term}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

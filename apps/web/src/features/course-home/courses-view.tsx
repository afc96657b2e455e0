import Link from "next/link";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { JoinForm } from "./join-form";
import type { ListedCourse } from "./load-courses";

/** All courses of one person, as a student or as staff. */
export function CoursesView({ courses }: { readonly courses: readonly ListedCourse[] }) {
  return (
    <>
      <PageHeader title="Courses" />
      {courses.length === 0 ? (
        <EmptyState title="You are in no course yet">Join a class with the code that your instructor gave you, or create a course of your own.</EmptyState>
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
            Join a class
          </h2>
          <JoinForm />
        </section>
        <section aria-labelledby="create">
          <h2 id="create" className="mb-4 text-lead">
            Teach
          </h2>
          <p className="mb-4 text-quiet">Create a course, build problem sets and follow your class.</p>
          <LinkButton href="/teach/new">Create a course</LinkButton>
        </section>
      </div>
    </>
  );
}

function CourseCard({ course }: { readonly course: ListedCourse }) {
  const { courseId, title, summary, role, students, next, timeZone } = course;
  const staff = role === "INSTRUCTOR";
  return (
    <li className="relative flex flex-col rounded-xl border border-line bg-raised p-6 hover:border-edge">
      <Link href={staff ? `/teach/${courseId}` : `/courses/${courseId}`} className="text-lead font-strong after:absolute after:inset-0">
        {title}
      </Link>
      <p className="mt-1 text-small text-quiet">{staff ? `You teach this · ${students === 1 ? "1 student" : `${students} students`}` : "You study this"}</p>
      {summary ? <p className="mt-2 line-clamp-3">{summary}</p> : null}
      {staff ? null : (
        <p className="mt-auto pt-4 text-small text-quiet">
          {next ? (
            <>
              Next: <span className="text-ink">{next.item.title}</span>
              {next.set.dueAt ? (
                <>
                  , due <LocalTime at={next.set.dueAt} zone={timeZone} />
                </>
              ) : null}
            </>
          ) : (
            "Nothing is due."
          )}
        </p>
      )}
    </li>
  );
}

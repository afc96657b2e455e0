import { useTranslations } from "next-intl";
import Link from "next/link";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import type { CourseHome } from "./load-course-home";
import { LessonStrip } from "./lesson-strip";
import { SetCard } from "./set-card";

/** The course for a student: go on here, what is due, what can be read. */
export function CourseHomeView({ courseId, home }: { readonly courseId: string; readonly home: CourseHome }) {
  const t = useTranslations("course-home");
  const lecture = useTranslations("lecture.now");
  const { course, archived, next, asked, sets, lessons } = home;
  const base = `/courses/${courseId}`;
  const nextDue = next?.set.dueAt;
  const toRead = lessons.find((lesson) => !lesson.visited) ?? lessons[0];
  const running = sets.filter((one) => one.window !== "closed");
  const closed = sets.filter((one) => one.window === "closed");
  return (
    <>
      <PageHeader title={course.title} lead={course.summary} crumbs={[{ title: t("courses"), href: "/courses" }]} action={
          <>
            <LinkButton href={`${base}/practice`}>{t("practice")}</LinkButton>
            <LinkButton href={`${base}/progress`}>{t("myProgress")}</LinkButton>
          </>
        } />
      {archived ? (
        <div className="mb-8">
          <Notice tone="attention" title={t("archived")} />
        </div>
      ) : null}
      {asked ? (
        <Card className="mb-6 border-accent!">
          <div className="flex flex-wrap items-center justify-between gap-4">
            <div className="min-w-0 flex-1 basis-64">
              <p className="text-small text-quiet">{lecture("title")}</p>
              <p className="mt-1 text-lead font-strong">{asked.title}</p>
            </div>
            <LinkButton look="primary" href={`${base}/live/${asked.sessionId}`}>
              {lecture("button")}
            </LinkButton>
          </div>
        </Card>
      ) : null}
      {next ? (
        <Card className="mb-12 border-accent!">
          <div className="flex flex-wrap items-center justify-between gap-4">
            <div className="min-w-0 flex-1 basis-64">
              <p className="text-small text-quiet">
                {t(next.item.status === "IN_PROGRESS" ? "goOn" : "next", { set: next.set.title })}
                {nextDue ? (
                  <>
                    {" · "}
                    {t.rich("nextDue", { moment: () => <LocalTime at={nextDue} zone={course.timeZone} /> })}
                  </>
                ) : null}
              </p>
              <p className="mt-1 text-lead font-strong">{next.item.title}</p>
            </div>
            <LinkButton look="primary" href={`${base}/sets/${next.set.setId}/${next.item.itemId}`}>
              {t("continueHere")}
            </LinkButton>
          </div>
        </Card>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="sets">
          <h2 id="sets" className="mb-4 text-title">
            {t("problemSets")}
          </h2>
          {sets.length === 0 ? <EmptyState title={t("noSet")}>{t("noSetLead")}</EmptyState> : null}
          <ul className="flex flex-col gap-4">
            {running.map((one) => (
              <SetCard key={one.set.setId} href={`${base}/sets/${one.set.setId}`} home={one} timeZone={course.timeZone} />
            ))}
          </ul>
          {closed.length > 0 ? (
            <>
              <h3 className="mt-8 mb-4 text-lead">{t("closed")}</h3>
              <ul className="flex flex-col gap-4">
                {closed.map((one) => (
                  <SetCard key={one.set.setId} href={`${base}/sets/${one.set.setId}`} home={one} timeZone={course.timeZone} />
                ))}
              </ul>
            </>
          ) : null}
        </section>
        <section aria-labelledby="lessons">
          <h2 id="lessons" className="mb-4 text-title">
            {t("lessons")}
          </h2>
          <LessonStrip base={base} lessons={lessons} />
          <p className="mt-4 text-small text-quiet">
            {toRead
              ? t.rich("whereToBegin", {
                  title: toRead.title,
                  lesson: (title) => (
                    <Link className="text-accent underline underline-offset-4" href={`${base}/lessons/${toRead.slug}`}>
                      {title}
                    </Link>
                  ),
                })
              : null}
          </p>
        </section>
      </div>
    </>
  );
}

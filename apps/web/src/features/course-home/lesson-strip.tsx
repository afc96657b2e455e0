import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { HomeLesson } from "./load-course-home";

/** The lessons in their order, with what was read and what was solved of each concept. */
export function LessonStrip({ base, lessons }: { readonly base: string; readonly lessons: readonly HomeLesson[] }) {
  const t = useTranslations("course-home");
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-raised">
      {lessons.map((lesson, i) => (
        <li key={lesson.slug}>
          <Link href={`${base}/lessons/${lesson.slug}`} className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-sunken">
            <span className="tabular w-4 text-quiet">{i + 1}</span>
            <span className="min-w-0 flex-1">{lesson.title}</span>
            <span className="flex items-center gap-2 text-small whitespace-nowrap text-quiet">
              {lesson.visited ? (
                <span className="inline-flex items-center gap-1">
                  <Check aria-hidden size={16} />{" "}{t("read")}
                </span>
              ) : null}
              {lesson.total > 0 ? (
                <span className="tabular">
                  <span aria-hidden>
                    {lesson.solved}/{lesson.total}
                  </span>
                  <span className="sr-only">{t("lessonSolved", { solved: lesson.solved, total: lesson.total })}</span>
                </span>
              ) : null}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

import { useTranslations } from "next-intl";
import Link from "next/link";
import { ItemState } from "@/ui/item-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { LessonText } from "./lesson-text";
import { TextLink } from "@/ui/text-link";
import type { LessonPage } from "./load-lesson";

/** A lesson: the text, then the problems that practise it, then the next lesson. */
export function LessonView({ page }: { readonly page: LessonPage }) {
  const t = useTranslations("lessons");
  const { course, lesson, before, after, practice } = page;
  const base = `/courses/${course.courseId}`;
  const next = practice.find(({ item, open }) => open && (item.status === "NOT_STARTED" || item.status === "IN_PROGRESS"));
  return (
    <article>
      <PageHeader
        title={lesson.title}
        lead={lesson.summary}
        crumbs={[
          { title: t("courses"), href: "/courses" },
          { title: course.title, href: base },
        ]}
      />
      <LessonText markdown={lesson.markdown} />
      <section aria-labelledby="practice" className="mt-16 border-t border-line pt-8">
        <h2 id="practice" className="text-title">
          {t("practiseThis")}
        </h2>
        {practice.length === 0 ? (
          <p className="mt-2 text-quiet">{t("nothingToPractise")}</p>
        ) : (
          <>
            <ul className="mt-4 divide-y divide-line rounded-xl border border-line bg-raised">
              {practice.map(({ setId, setTitle, item }) => (
                <li key={item.itemId} className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken">
                  <span className="min-w-0">
                    <Link href={`${base}/sets/${setId}/${item.itemId}`} className="font-strong after:absolute after:inset-0">
                      {item.title}
                    </Link>
                    <span className="block text-small text-quiet">{setTitle}</span>
                  </span>
                  <ItemState status={item.status} />
                </li>
              ))}
            </ul>
            {next ? (
              <div className="mt-6">
                <LinkButton look="primary" href={`${base}/sets/${next.setId}/${next.item.itemId}`}>
                  {t("practiseItem", { title: next.item.title })}
                </LinkButton>
              </div>
            ) : null}
          </>
        )}
        <p className="mt-6">
          <TextLink prefetch={false} href={`${base}/practice/${lesson.concept}`}>
            {t("practiseEndless")}
          </TextLink>
        </p>
      </section>
      <nav aria-label={t("neighbours")} className="screen-only mt-12 flex flex-wrap justify-between gap-2">
        {before ? <LinkButton href={`${base}/lessons/${before.slug}`}>← {before.title}</LinkButton> : <span />}
        {after ? <LinkButton href={`${base}/lessons/${after.slug}`}>{after.title} →</LinkButton> : <LinkButton href={base}>{t("backToCourse")}</LinkButton>}
      </nav>
    </article>
  );
}

import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { useProblemWords } from "@/ui/problem-words";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { AskButton } from "./ask-button";
import type { loadLecture } from "./load-wall";

type Props = { readonly courseId: string; readonly loaded: Awaited<ReturnType<typeof loadLecture>> };

/** Questions for a lecture: a problem to ask, and what was asked before. */
export function LecturePage({ courseId, loaded: { course, sessions, problems, found } }: Props) {
  const t = useTranslations("lecture");
  const { conceptWord } = useProblemWords();
  const base = `/teach/${courseId}`;
  return (
    <>
      <PageHeader title={t("title")} crumbs={[{ title: course.title, href: base }]} lead={t("lead")} />
      <div className="grid gap-12 lg:grid-cols-2">
        <section aria-labelledby="ask" className="min-w-0">
          <h2 id="ask" className="mb-4 text-title">
            {t("askOne")}
          </h2>
          <FilterBar search={t("search")} found={t("found", { count: found, shown: problems.length })} />
          <ul className="divide-y divide-line rounded-xl border border-line bg-raised">
            {problems.map(({ problemId, title, concept, difficulty }) => (
              <li key={problemId} className="flex flex-wrap items-center justify-between gap-3 px-4 py-2">
                <span className="min-w-0 flex-1 basis-48 wrap-anywhere">
                  {title}
                  <span className="block text-small text-quiet">
                    {t("about", { concept: conceptWord(concept), difficulty })}
                  </span>
                </span>
                <AskButton courseId={courseId} problemId={problemId} title={title} says={t("ask")} />
              </li>
            ))}
          </ul>
        </section>
        <section className={classNames("min-w-0", sessions.some(({ state }) => state === "OPEN") && "max-lg:order-first")}>
          <h2 className="mb-4 text-title">
            {t("asked")}
          </h2>
          {sessions.length === 0 ? (
            <EmptyState title={t("nothingAsked")}>{t("howItGoes")}</EmptyState>
          ) : (
            <Table caption={t("asked")}>
              <thead>
                <tr>
                  <HeadCell>{t("problem")}</HeadCell>
                  <HeadCell>{t("answers")}</HeadCell>
                  <HeadCell className={NOT_ON_PHONE}>{t("when")}</HeadCell>
                </tr>
              </thead>
              <tbody>
                {sessions.map(({ sessionId, title, state, answers, right, at }) => (
                  <tr key={sessionId}>
                    <RowHead>
                      <TextLink href={`${base}/live/${sessionId}`}>{title}</TextLink>
                      <span className="block text-quiet">{t(`state.${state}`)}</span>
                      <PhoneLine>
                        <LocalTime at={at} zone={course.timeZone} />
                      </PhoneLine>
                    </RowHead>
                    <Cell className="tabular">{t("ofThemRight", { answers, right })}</Cell>
                    <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>
                      <LocalTime at={at} zone={course.timeZone} />
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </section>
      </div>
    </>
  );
}

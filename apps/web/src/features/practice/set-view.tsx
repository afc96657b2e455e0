import type { CourseRow, MyItem, MySet } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { type SetWindow, showsProblems } from "@/server/set-window";
import { EmptyState } from "@/ui/empty-state";
import { ItemState } from "@/ui/item-state";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { MathText } from "@/ui/math-text";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { ClosingSoon } from "./closing-soon";
import { SetTerms } from "./set-terms";
import { WaitingSet } from "./waiting-set";

type Props = { readonly course: CourseRow; readonly set: MySet; readonly window: SetWindow };

/** A set: when it is due, and its problems, one line each. */
export function SetView({ course, set, window }: Props) {
  const t = useTranslations("practice");
  const base = `/courses/${course.courseId}`;
  const next = set.items.find((item) => item.status === "IN_PROGRESS" || item.status === "NOT_STARTED");
  const earned = set.items.reduce((sum, item) => sum + item.score * item.points, 0);
  const points = set.items.reduce((sum, item) => sum + item.points, 0);
  const moment = (at: Date) => () => <LocalTime at={at} zone={course.timeZone} showZone />;
  return (
    <>
      <PageHeader
        title={set.title}
        crumbs={[
          { title: t("courses"), href: "/courses" },
          { title: course.title, href: base },
        ]}
        lead={
          <>
            {set.dueAt ? t.rich(window === "closed" ? "wasDueAt" : "dueAt", { moment: moment(set.dueAt) }) : t("noDueDate")}
            {showsProblems(window) && !set.withheld ? ` · ${t("setScore", { earned, points })}` : null}{" "}
            {window === "open" && set.endsAt && !set.sitting ? <ClosingSoon at={set.endsAt.getTime()} /> : null}
          </>
        }
        action={
          window === "open" && next ? (
            <LinkButton look="primary" href={`${base}/sets/${set.setId}/${next.itemId}`}>
              {next.attemptsUsed > 0 ? t("continue") : earned > 0 ? t("nextProblem") : t("begin")}
            </LinkButton>
          ) : null
        }
      />
      <SetTerms courseId={course.courseId} set={set} zone={course.timeZone} open={window === "open"} />
      {!showsProblems(window) ? (
        <WaitingSet courseId={course.courseId} set={set} window={window} zone={course.timeZone} />
      ) : (
        <>
          {window === "closed" ? (
            <div className="mb-6">
              <Notice tone="attention" title={t("closedTitle")}>
                {t("closedLead")}
              </Notice>
            </div>
          ) : null}
          {set.intro ? <MathText className="mb-8 max-w-measure">{set.intro}</MathText> : null}
          {set.items.length === 0 ? <EmptyState title={t("noProblems")}>{t("noProblemsLead")}</EmptyState> : null}
          <ol className="divide-y divide-line rounded-xl border border-line bg-raised">
            {set.items.map((item, i) => (
              <ItemLine key={item.itemId} closed={window === "closed"} number={i + 1} href={`${base}/sets/${set.setId}/${item.itemId}`} item={item} withheld={set.withheld} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

type LineProps = { readonly number: number; readonly href: string; readonly item: MyItem; readonly closed: boolean; readonly withheld: boolean };

function ItemLine({ number, href, item, closed, withheld }: LineProps) {
  const t = useTranslations("practice");
  const left = item.maxAttempts === null ? null : Math.max(0, item.maxAttempts - item.attemptsUsed);
  const open = !closed && (item.status === "NOT_STARTED" || item.status === "IN_PROGRESS");
  return (
    <li className="relative grid grid-cols-[2rem_minmax(0,1fr)] items-baseline gap-x-2 gap-y-1 px-4 py-3 hover:bg-sunken sm:grid-cols-[2rem_minmax(0,1fr)_11rem_11rem_7rem]">
      <span className="tabular text-quiet">{number}</span>
      <Link href={href} className="min-w-0 font-strong after:absolute after:inset-0">
        {item.title}
      </Link>
      <span className="col-start-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 sm:contents">
        {/* On a phone the attempts that are left say that it can be begun. */}
        <span className={open && item.status === "NOT_STARTED" ? "flex max-sm:hidden" : "flex"}>
          <ItemState status={item.status} />
        </span>
        <span className={open ? "text-small text-quiet" : "max-sm:hidden"}>{open ? (left === null ? t("anyAttempts") : t("attemptsLeft", { left })) : null}</span>
        <span className="tabular text-small text-quiet sm:text-end">
          {withheld ? t("worth", { points: item.points }) : t("score", { score: item.score * item.points, points: item.points })}
        </span>
      </span>
    </li>
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import type { GradeChangeRow } from "@nabla/db";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { numberFormat } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { loadChanges } from "./load-changes";

type Props = {
  readonly courseId: string;
  /** Whether the reader may see regrades: assistants may not. */
  readonly regrades: boolean;
  readonly query: string;
  readonly loaded: Awaited<ReturnType<typeof loadChanges>>;
};

const KINDS = ["REVIEW", "OVERRIDE", "REGRADE", "UNDO"] as const;

/** Who changed which grade, when, from what to what, and why. */
export async function ChangesPage({ courseId, regrades, query, loaded: { course, sets, changes, all } }: Props) {
  const t = await getTranslations("audit");
  const base = `/teach/${courseId}`;
  return (
    <>
      <PageHeader
        title={t("title")}
        crumbs={[{ title: course.title, href: base }]}
        lead={t("lead")}
        action={
          <>
            {regrades ? <LinkButton href={`${base}/regrades`}>{t("regrades")}</LinkButton> : null}
            {all > 0 ? (
              <LinkButton look="quiet" prefetch={false} href={`${base}/changes.csv${query}`}>
                {t("csv")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {all === 0 && query === "" ? null : (
        <FilterBar
          search={t("search")}
          filters={[
            { name: "set", label: t("set"), all: t("allSets"), options: sets.map(({ setId, title }) => ({ value: setId, text: title })) },
            { name: "kind", label: t("how"), all: t("allKinds"), options: KINDS.map((kind) => ({ value: kind, text: t(`kind.${kind}`) })) },
          ]}
          found={all > changes.length ? t("firstOf", { shown: changes.length, all }) : t("found", { count: all })}
        />
      )}
      {changes.length === 0 ? <EmptyState title={t(query === "" ? "nothing" : "nothingFound")}>{t("what")}</EmptyState> : <ChangeTable base={base} regrades={regrades} changes={changes} zone={course.timeZone} />}
    </>
  );
}

async function ChangeTable({ base, regrades, changes, zone }: { readonly base: string; readonly regrades: boolean; readonly changes: readonly GradeChangeRow[]; readonly zone: string }) {
  const t = await getTranslations("audit");
  const shortNumber = numberFormat(await getLocale());
  const points = (share: number, of: number) => shortNumber(share * of);
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("when")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("student")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("problem")}</HeadCell>
          <HeadCell>{t("points")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("how")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("why")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {changes.map((one) => (
          <tr key={one.changeId}>
            <RowHead>
              <span className="whitespace-nowrap">
                <LocalTime at={one.at} zone={zone} />
              </span>
              <span className="block text-quiet">{one.madeBy ?? t("nobody")}</span>
              <PhoneLine>
                <TextLink href={`${base}/students/${one.userId}`}>{one.studentName}</TextLink>
                <span className="block">
                  {one.title} · {one.setTitle}
                </span>
                <How change={one} regrades={regrades ? `${base}/regrades` : null} />
                {one.reason === "" ? null : <span className="block wrap-anywhere">{one.reason}</span>}
              </PhoneLine>
            </RowHead>
            <Cell className={NOT_ON_PHONE}>
              <TextLink href={`${base}/students/${one.userId}`}>{one.studentName}</TextLink>
            </Cell>
            <Cell className={NOT_ON_PHONE}>
              {one.title}
              <span className="block text-quiet">{one.setTitle}</span>
            </Cell>
            <Cell className="whitespace-nowrap tabular">{t("fromTo", { before: points(one.scoreBefore, one.points), after: points(one.scoreAfter, one.points) })}</Cell>
            <Cell className={NOT_ON_PHONE}>
              <How change={one} regrades={regrades ? `${base}/regrades` : null} />
            </Cell>
            <Cell className={`${NOT_ON_PHONE} max-w-80 wrap-anywhere`}>
              {one.reason}
              {one.comment === "" ? null : <span className="block text-quiet">{t("comment", { comment: one.comment })}</span>}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

async function How({ change: { kind, runId }, regrades }: { readonly change: GradeChangeRow; readonly regrades: string | null }) {
  const t = await getTranslations("audit");
  const says = t(`kind.${kind}`);
  return runId === null || regrades === null ? says : <TextLink href={`${regrades}/${runId}`}>{says}</TextLink>;
}

import { getLocale, getTranslations } from "next-intl/server";
import type { OutdatedItem, RegradeRow } from "@nabla/db";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { numberFormat } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { loadRegrades } from "./load-regrades";
import { PreviewButton } from "./preview-button";
import { StateBadge } from "./state-badge";

type Props = { readonly courseId: string; readonly loaded: Awaited<ReturnType<typeof loadRegrades>> };

/** What there is to regrade, and the record of what was regraded. */
export async function RegradesPage({ courseId, loaded: { course, outdated, runs } }: Props) {
  const t = await getTranslations("regrade");
  return (
    <>
      <PageHeader
        title={t("title")}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: t("changes"), href: `/teach/${courseId}/changes` },
        ]}
        lead={t("lead")}
      />
      <section className="mb-10">
        <h2 className="mb-2 text-lead">
          {t("outdated")}
        </h2>
        {outdated.length === 0 ? <EmptyState title={t("nothingOutdated")}>{t("howOutdated")}</EmptyState> : <OutdatedTable courseId={courseId} items={outdated} />}
      </section>
      {runs.length === 0 ? null : (
        <section>
          <h2 className="mb-2 text-lead">
            {t("record")}
          </h2>
          <RunTable courseId={courseId} runs={runs} zone={course.timeZone} />
        </section>
      )}
    </>
  );
}

async function OutdatedTable({ courseId, items }: { readonly courseId: string; readonly items: readonly OutdatedItem[] }) {
  const t = await getTranslations("regrade");
  const shortNumber = numberFormat(await getLocale());
  return (
    <Table caption={t("outdated")}>
      <thead>
        <tr>
          <HeadCell>{t("problem")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("set")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("versions")}</HeadCell>
          <HeadCell className="text-right">{t("answers")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("preview")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.itemId}>
            <RowHead>
              <TextLink href={`/teach/${courseId}/problems/${item.problemId}`}>{item.title}</TextLink>
              <PhoneLine>
                {item.setTitle} · {t("fromTo", { from: item.number, to: item.newestNumber })}
              </PhoneLine>
            </RowHead>
            <Cell className={NOT_ON_PHONE}>{item.setTitle}</Cell>
            <Cell className={`${NOT_ON_PHONE} tabular`}>{t("fromTo", { from: item.number, to: item.newestNumber })}</Cell>
            <Cell className="text-right tabular">{shortNumber(item.answers)}</Cell>
            <Cell className="text-right">
              <PreviewButton courseId={courseId} itemId={item.itemId} label={t("previewOf", { title: item.title, set: item.setTitle })} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

async function RunTable({ courseId, runs, zone }: { readonly courseId: string; readonly runs: readonly RegradeRow[]; readonly zone: string }) {
  const t = await getTranslations("regrade");
  return (
    <Table caption={t("record")}>
      <thead>
        <tr>
          <HeadCell>{t("problem")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("set")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("versions")}</HeadCell>
          <HeadCell>{t("stateHead")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("by")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("when")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.runId}>
            <RowHead>
              <TextLink href={`/teach/${courseId}/regrades/${run.runId}`}>{run.title}</TextLink>
              <PhoneLine>
                {run.setTitle} · {t("fromTo", { from: run.fromNumber, to: run.toNumber })} · <LocalTime at={run.startedAt ?? run.createdAt} zone={zone} />
              </PhoneLine>
            </RowHead>
            <Cell className={NOT_ON_PHONE}>{run.setTitle}</Cell>
            <Cell className={`${NOT_ON_PHONE} tabular`}>{t("fromTo", { from: run.fromNumber, to: run.toNumber })}</Cell>
            <Cell>
              <StateBadge state={run.state} />
            </Cell>
            <Cell className={NOT_ON_PHONE}>{run.madeBy ?? t("nobody")}</Cell>
            <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>
              <LocalTime at={run.startedAt ?? run.createdAt} zone={zone} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

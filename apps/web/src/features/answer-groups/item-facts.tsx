import type { ItemStatistics, VerdictCounts } from "@nabla/db";
import { useFormatter, useTranslations } from "next-intl";
import { percent } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";

type Props = { readonly items: readonly ItemStatistics[]; readonly verdicts: VerdictCounts };

/** The classical statistics of a problem, set by set, with the words for them. */
export function ItemFacts({ items, verdicts }: Props) {
  const t = useTranslations("answer-groups");
  const format = useFormatter();
  const two = (value: number | null) => (value === null ? "–" : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  const minutes = (seconds: number) => format.number(seconds / 60, { maximumFractionDigits: seconds < 600 ? 1 : 0 });
  return (
    <section className="mb-8">
      <h2 className="mb-2 text-lead">
        {t("statistics")}
      </h2>
      <Table caption={t("statistics")}>
        <thead>
          <tr>
            <HeadCell>{t("set")}</HeadCell>
            <HeadCell className={`${NOT_ON_PHONE} text-right`}>{t("studentsHead")}</HeadCell>
            <HeadCell className={`${NOT_ON_PHONE} text-right`}>{t("solved")}</HeadCell>
            <HeadCell className="text-right">{t("difficulty")}</HeadCell>
            <HeadCell className="text-right">{t("discrimination")}</HeadCell>
            <HeadCell className={`${NOT_ON_PHONE} text-right`}>{t("attempts")}</HeadCell>
            <HeadCell className={`${NOT_ON_PHONE} text-right`}>{t("timeToSolve")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.itemId}>
              <RowHead>
                {item.setTitle}
                <PhoneLine>{t("phoneLine", { students: item.students, solved: percent(item.solved, item.students), attempts: two(item.attempts) })}</PhoneLine>
              </RowHead>
              <Cell className={`${NOT_ON_PHONE} text-right`}>{format.number(item.students)}</Cell>
              <Cell className={`${NOT_ON_PHONE} text-right`}>{percent(item.solved, item.students)}</Cell>
              <Cell className="text-right">{two(item.difficulty)}</Cell>
              <Cell className="text-right">
                {two(item.discrimination)}
                {item.discrimination === null ? null : <span className="block text-quiet">{t(`separates.${separation(item.discrimination)}`)}</span>}
              </Cell>
              <Cell className={`${NOT_ON_PHONE} text-right`}>{two(item.attempts)}</Cell>
              <Cell className={`${NOT_ON_PHONE} text-right whitespace-nowrap`}>
                {item.secondsToSolve ? t("minutes", { median: minutes(item.secondsToSolve[1]), low: minutes(item.secondsToSolve[0]), high: minutes(item.secondsToSolve[2]) }) : "–"}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 max-w-measure text-small text-quiet">
        {t("unreadable", { answers: verdicts.answers, unreadable: verdicts.unreadable, share: percent(verdicts.unreadable, verdicts.answers), undecided: verdicts.undecided })} {t("whatTheyMean")}
      </p>
    </section>
  );
}

/** Ebel's bounds for what an index of discrimination says of an item. */
function separation(r: number): "very-good" | "good" | "some" | "poor" {
  if (r >= 0.4) return "very-good";
  if (r >= 0.3) return "good";
  return r >= 0.2 ? "some" : "poor";
}

import { getLocale, getTranslations } from "next-intl/server";
import type { RegradeRow } from "@nabla/db";
import { GivenText } from "@/ui/answer/given-text";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { numberFormat } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { RegradedLine } from "./load-regrades";

type Props = { readonly courseId: string; readonly lines: readonly RegradedLine[]; readonly all: number; readonly run: RegradeRow; readonly zone: string };

/** Whose answer gets another verdict or score, and which. */
export async function RegradedAnswers({ courseId, lines, all, run, zone }: Props) {
  const t = await getTranslations("regrade");
  if (lines.length === 0) return <EmptyState title={t("nothingDiffers")}>{t("nothingDiffersWhy")}</EmptyState>;
  const shortNumber = numberFormat(await getLocale());
  const outcome = (line: RegradedLine, which: "Before" | "After") => t(`verdict.${line[`verdict${which}`]}`);
  const points = ({ byPerson, scoreBefore, scoreAfter }: RegradedLine) => {
    if (byPerson) return t("personsPoints");
    const kept = run.startedAt !== null && run.keepsBetter && scoreAfter < scoreBefore;
    return kept ? t("keptPoints", { points: shortNumber(scoreBefore * run.points) }) : t("pointsFromTo", { before: shortNumber(scoreBefore * run.points), after: shortNumber(scoreAfter * run.points) });
  };
  return (
    <>
      {all > lines.length ? <p className="mb-2 text-small text-quiet">{t("firstOf", { shown: lines.length, all })}</p> : null}
      <Table caption={t("concerned")}>
        <thead>
          <tr>
            <HeadCell>{t("student")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("answer")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("verdictHead")}</HeadCell>
            <HeadCell className="text-right">{t("pointsHead")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.submissionId}>
              <RowHead>
                <TextLink href={`/teach/${courseId}/students/${line.userId}`}>{line.name}</TextLink>
                <span className="block text-quiet">
                  <LocalTime at={line.at} zone={zone} />
                </span>
                <PhoneLine>
                  <GivenText given={line.given} input={line.input} />
                  <span className="block">
                    {outcome(line, "Before")} → {outcome(line, "After")}
                    {line.askedOtherwise ? <span className="block">{t("lineAskedOtherwise")}</span> : null}
                  </span>
                </PhoneLine>
              </RowHead>
              <Cell className={`${NOT_ON_PHONE} max-w-80`}>
                <GivenText given={line.given} input={line.input} />
              </Cell>
              <Cell className={NOT_ON_PHONE}>
                {outcome(line, "Before")} → {outcome(line, "After")}
                {line.askedOtherwise ? <span className="block text-quiet">{t("lineAskedOtherwise")}</span> : null}
              </Cell>
              <Cell className="text-right whitespace-nowrap tabular">{points(line)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

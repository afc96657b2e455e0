import type { ItemResult } from "@nabla/db";
import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { percent, useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";

type Props = { readonly courseId: string; readonly items: readonly ItemResult[]; readonly students: number };

/** Completion and mean of every problem of a set; each leads to its answers. */
export function ProblemResults({ courseId, items, students }: Props) {
  const t = useTranslations("dashboard");
  return (
    <Table caption={t("completionAndMeanScoreOf")}>
      <thead>
        <tr>
          <HeadCell className="py-1">{t("problem")}</HeadCell>
          <HeadCell className="hidden py-1 sm:table-cell">{t("solvedTryingNoAttemptsLeft")}</HeadCell>
          <HeadCell className="py-1 text-right max-sm:px-2">{t("solved")}</HeadCell>
          <HeadCell className="py-1 text-right max-sm:px-2">{t("mean")}</HeadCell>
          <HeadCell className="py-1 text-right max-sm:px-2">{t("attempts")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemRow key={item.itemId} courseId={courseId} item={item} students={students} />
        ))}
      </tbody>
    </Table>
  );
}

function ItemRow({ courseId, item, students }: { readonly courseId: string; readonly item: ItemResult; readonly students: number }) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  return (
    <tr>
      <RowHead className="max-w-72 min-w-36 py-1 max-sm:pr-2">
        <TextLink href={`/teach/${courseId}/problems/${item.problemId}/answers`}>{item.title}</TextLink>
      </RowHead>
      <Cell className="hidden w-1/4 min-w-28 py-1 align-middle! sm:table-cell">
        <Parts item={item} students={students} />
      </Cell>
      <Cell className="py-1 text-right max-sm:px-2 whitespace-nowrap">{percent(item.solved, students)}</Cell>
      <Cell className="py-1 text-right max-sm:px-2 whitespace-nowrap" title={t("ofThoseWhoAnswered")}>
        {item.meanScore === null ? "–" : `${shortNumber(item.meanScore * item.points)} / ${shortNumber(item.points)}`}
      </Cell>
      <Cell className="py-1 text-right max-sm:px-2" title={t("meanOfThoseWhoAnswered")}>
        {item.meanAttempts === null ? "–" : shortNumber(Math.round(item.meanAttempts * 10) / 10)}
      </Cell>
    </tr>
  );
}

/** One bar in parts; the same numbers are told in words. */
function Parts({ item, students }: { readonly item: ItemResult; readonly students: number }) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  const tried = item.begun - item.solved - item.outOfAttempts;
  const parts = [
    { style: "bg-correct", count: item.solved, says: t("cell.solved") },
    { style: "bg-accent", count: tried, says: t("cell.trying") },
    { style: "bg-wrong", count: item.outOfAttempts, says: t("withoutAttemptsLeft") },
  ];
  const told = parts.map((part) => `${shortNumber(part.count)} ${part.says}`).join(", ");
  return (
    <span role="img" aria-label={t("of", { told, students })} title={t("of", { told, students })} className="flex h-2 overflow-hidden rounded-full bg-line">
      {parts.map((part) => (
        <span key={part.says} className={classNames("h-full", part.style)} style={{ width: `${students > 0 ? (part.count / students) * 100 : 0}%` }} />
      ))}
    </span>
  );
}

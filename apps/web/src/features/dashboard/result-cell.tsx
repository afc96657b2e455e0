import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { useShortNumber } from "@/ui/short-number";
import { CELL_LOOKS, CellSign } from "./cell-look";
import type { GridCell } from "./grid";

type Props = { readonly index: number; readonly cell: GridCell | null; /** Whether the row has come. */ readonly known: boolean; readonly shows: "points" | "minutes"; readonly startsSet: boolean };

/** What one student did with one problem: a sign, a colour, and the points with the attempts, or the minutes. */
export function ResultCell({ index, cell, known, shows, startsSet }: Props) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  const look = cell ? CELL_LOOKS[cell.state] : null;
  const word = cell ? t(`cell.${cell.state}`) : "";
  return (
    <td aria-colindex={index + 3} className={classNames("overflow-hidden border-b border-line px-1.5 whitespace-nowrap tabular-nums", startsSet && "border-l", look?.style)}>
      {cell && look ? (
        <span className="flex items-center gap-1" title={t("cellFacts", { state: word, earned: cell.earned, attempts: cell.attempts, minutes: cell.minutes ?? -1 })}>
          <CellSign state={cell.state} />
          <span className="sr-only">{word}, </span>
          {cell.state === "opened" ? null : shows === "minutes" ? (
            <span>
              {cell.minutes === null ? "–" : shortNumber(cell.minutes)}
              <span className="sr-only"> {t("minutes")}</span>
            </span>
          ) : (
            <>
              <span className="min-w-2">{shortNumber(cell.earned)}</span>
              <span className="sr-only"> {t("pointsAttempts2")} </span>
              <span className="opacity-90">×{cell.attempts}</span>
            </>
          )}
        </span>
      ) : known ? (
        <span className="sr-only">{t("notBegun")}</span>
      ) : null}
    </td>
  );
}

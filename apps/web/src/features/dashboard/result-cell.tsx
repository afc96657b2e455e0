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
  const [state, earned = 0, attempts = 0, minutes = null] = cell ?? [];
  const look = state ? CELL_LOOKS[state] : null;
  const word = state ? t(`cell.${state}`) : "";
  return (
    <td aria-colindex={index + 3} className={classNames("overflow-hidden border-b border-line px-1.5 whitespace-nowrap tabular-nums", startsSet && "border-l", look?.style)}>
      {state && look ? (
        <span className="flex items-center gap-1" title={t("cellFacts", { state: word, earned, attempts, minutes: minutes ?? -1 })}>
          <CellSign state={state} />
          <span className="sr-only">{word}, </span>
          {state === "opened" ? null : shows === "minutes" ? (
            <span>
              {minutes === null ? "–" : shortNumber(minutes)}
              <span className="sr-only"> {t("minutes")}</span>
            </span>
          ) : (
            <>
              <span className="min-w-2">{shortNumber(earned)}</span>
              <span className="sr-only"> {t("pointsAttempts2")} </span>
              <span className="opacity-90">×{attempts}</span>
            </>
          )}
        </span>
      ) : known ? (
        <span className="sr-only">{t("notBegun")}</span>
      ) : null}
    </td>
  );
}

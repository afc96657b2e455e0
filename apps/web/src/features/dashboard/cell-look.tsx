import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import type { CellState, GridCell } from "./grid";

/** What the cells show beside their signs. */
export type GridShows = "points" | "minutes";

/** How a cell's state is told: a sign, a colour and a word (of the catalogue), so that none of them has to be enough alone. */
export const CELL_LOOKS: { readonly [S in CellState]: { readonly style: string; readonly path: string; /** The sign as a letter. */ readonly letter: string } } = {
  solved: { style: "bg-correct-wash text-correct", path: "M3 8.5l3.2 3.2L13 4.8", letter: "✓" },
  partly: { style: "bg-attention-wash text-attention", path: "M2.5 10c2-4 4-4 5.5-2s3.5 2 5.5-2", letter: "~" },
  out: { style: "bg-wrong-wash text-wrong", path: "M4 4l8 8M12 4l-8 8", letter: "✗" },
  trying: { style: "bg-accent-wash text-accent", path: "M8 3v6M8 12.4v.2", letter: "!" },
  opened: { style: "text-quiet", path: "M5 8h6", letter: "–" },
};

/** A cell on the screen and on paper; null where the problem was not opened. */
export const cellStyle = (cell: GridCell | null, startsSet: boolean): string =>
  classNames("border-b border-line px-1.5 whitespace-nowrap tabular-nums", startsSet && "border-l", cell && CELL_LOOKS[cell[0]].style);

/** The points with the attempts, or the minutes. */
export function cellText([state, earned, attempts, minutes]: GridCell, shows: GridShows, number: (value: number) => string): string {
  if (state === "opened") return "";
  if (shows === "minutes") return minutes === null ? "–" : number(minutes);
  return `${number(earned)} ×${attempts}`;
}

/** The sign of a state, drawn small. */
export function CellSign({ state }: { readonly state: CellState }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-3 shrink-0" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
      <path d={CELL_LOOKS[state].path} />
    </svg>
  );
}

/** What the signs mean. */
export function CellLegend() {
  const t = useTranslations("dashboard");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small text-quiet">
      {(["solved", "partly", "trying", "out", "opened"] as const).map((state) => (
        <li key={state} className="flex items-center gap-1.5">
          <span className={`inline-flex size-5 items-center justify-center rounded ${CELL_LOOKS[state].style}`}>
            <CellSign state={state} />
          </span>
          {t(`cell.${state}`)}
        </li>
      ))}
      <li>{t("legend")}</li>
    </ul>
  );
}

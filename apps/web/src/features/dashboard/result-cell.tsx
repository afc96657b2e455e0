import { memo } from "react";
import { classNames } from "@/ui/class-names";
import { CELL_LOOKS, CellSign } from "./cell-look";
import type { GridCell } from "./grid";
import type { CellWords } from "./use-cell-words";

type Props = { readonly index: number; readonly cell: GridCell | null; /** Whether the row has come. */ readonly known: boolean; readonly shows: "points" | "minutes"; readonly startsSet: boolean; readonly words: CellWords };

/**
 * What one student did with one problem: a sign, a colour, and the points with the attempts, or the minutes. As few elements as can be,
 * none of which is cut out or see-through: there are two thousand of them while the grid is scrolled.
 */
export const ResultCell = memo(function ResultCell({ index, cell, known, shows, startsSet, words }: Props) {
  const style = classNames("border-b border-line px-1.5 whitespace-nowrap tabular-nums", startsSet && "border-l", cell && CELL_LOOKS[cell[0]].style);
  if (!cell) return <td aria-colindex={index + 3} className={style}>{known ? <span role="img" aria-label={words.notBegun} /> : null}</td>;
  const facts = words.factsOf(cell);
  return (
    <td aria-colindex={index + 3} className={style}>
      <span role="img" aria-label={facts} title={facts} className="flex items-center gap-1">
        <CellSign state={cell[0]} />
        {toldIn(cell, shows, words)}
      </span>
    </td>
  );
});

function toldIn([state, earned, attempts, minutes]: GridCell, shows: Props["shows"], { number }: CellWords): string {
  if (state === "opened") return "";
  if (shows === "minutes") return minutes === null ? "–" : number(minutes);
  return `${number(earned)} ×${attempts}`;
}

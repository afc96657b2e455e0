import { memo } from "react";
import { CellSign, cellStyle, cellText, type GridShows } from "./cell-look";
import type { GridCell } from "./grid";
import type { CellWords } from "./use-cell-words";

type Props = { readonly index: number; readonly cell: GridCell | null; /** Whether the row has come. */ readonly known: boolean; readonly shows: GridShows; readonly startsSet: boolean; readonly words: CellWords };

/**
 * What one student did with one problem: a sign, a colour, and the points with the attempts, or the minutes. As few elements as can be,
 * none of which is cut out or see-through: there are two thousand of them while the grid is scrolled.
 */
export const ResultCell = memo(function ResultCell({ index, cell, known, shows, startsSet, words }: Props) {
  const style = cellStyle(cell, startsSet);
  if (!cell) return <td aria-colindex={index + 3} className={style}>{known ? <span role="img" aria-label={words.notBegun} /> : null}</td>;
  const facts = words.factsOf(cell);
  return (
    <td aria-colindex={index + 3} className={style}>
      <span role="img" aria-label={facts} title={facts} className="flex items-center gap-1">
        <CellSign state={cell[0]} />
        {cellText(cell, shows, words.number)}
      </span>
    </td>
  );
});

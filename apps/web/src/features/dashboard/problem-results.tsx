import type { ItemResult } from "@nabla/db";
import { classNames } from "@/ui/class-names";
import { percent, shortNumber } from "@/ui/short-number";
import { Cell, HeadCell, RowHead, Table } from "@/ui/table";

type Props = { readonly items: readonly ItemResult[]; readonly students: number };

/** Completion and mean of every problem of the published sets. */
export function ProblemResults({ items, students }: Props) {
  return (
    <Table caption="Completion and mean score of each problem">
      <thead>
        <tr>
          <HeadCell className="py-1">Problem</HeadCell>
          <HeadCell className="hidden py-1 sm:table-cell">Solved, trying, no attempts left</HeadCell>
          <HeadCell className="py-1 text-right">Solved</HeadCell>
          <HeadCell className="py-1 text-right">Mean</HeadCell>
          <HeadCell className="py-1 text-right">Attempts</HeadCell>
        </tr>
      </thead>
      {bySet(items).map((set) => (
        <tbody key={set[0]?.setId}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="border-b border-line bg-sunken px-3 py-1 text-left font-strong">
              {set[0]?.setTitle}
            </th>
          </tr>
          {set.map((item) => (
            <ItemRow key={item.itemId} item={item} students={students} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

/** The problems of one set after another; they come in that order. */
function bySet(items: readonly ItemResult[]): readonly (readonly ItemResult[])[] {
  return [...new Set(items.map((item) => item.setId))].map((setId) => items.filter((item) => item.setId === setId));
}

function ItemRow({ item, students }: { readonly item: ItemResult; readonly students: number }) {
  return (
    <tr>
      <RowHead className="max-w-72 min-w-36 py-1">{item.title}</RowHead>
      <Cell className="hidden w-1/4 min-w-28 py-1 align-middle! sm:table-cell">
        <Parts item={item} students={students} />
      </Cell>
      <Cell className="py-1 text-right whitespace-nowrap">{percent(item.solved, students)}</Cell>
      <Cell className="py-1 text-right whitespace-nowrap" title="Of those who answered">
        {item.meanScore === null ? "–" : `${shortNumber(item.meanScore * item.points)} / ${shortNumber(item.points)}`}
      </Cell>
      <Cell className="py-1 text-right" title="Mean, of those who answered">
        {item.meanAttempts === null ? "–" : item.meanAttempts.toFixed(1)}
      </Cell>
    </tr>
  );
}

/** One bar in parts; the same numbers are told in words. */
function Parts({ item, students }: { readonly item: ItemResult; readonly students: number }) {
  const tried = item.begun - item.solved - item.outOfAttempts;
  const parts = [
    { style: "bg-correct", count: item.solved, says: "solved" },
    { style: "bg-accent", count: tried, says: "trying" },
    { style: "bg-wrong", count: item.outOfAttempts, says: "without attempts left" },
  ];
  const told = parts.map((part) => `${part.count} ${part.says}`).join(", ");
  return (
    <span role="img" aria-label={`${told}, of ${students}`} title={`${told}, of ${students}`} className="flex h-2 overflow-hidden rounded-full bg-line">
      {parts.map((part) => (
        <span key={part.says} className={classNames("h-full", part.style)} style={{ width: `${students > 0 ? (part.count / students) * 100 : 0}%` }} />
      ))}
    </span>
  );
}

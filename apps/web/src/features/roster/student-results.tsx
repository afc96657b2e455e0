import { type Tone, ToneIcon } from "@/ui/badge";
import { statusTone, statusWord } from "@/ui/item-state";
import { shortNumber } from "@/ui/short-number";
import { Cell, HeadCell, RowHead, Table } from "@/ui/table";
import type { StudentItem } from "./load-student";

const INK: Partial<Record<Tone, string>> = { quiet: "text-quiet", accent: "text-accent", correct: "text-correct", wrong: "text-wrong" };

/** Where one student stands with each problem of the published sets. */
export function StudentResults({ items }: { readonly items: readonly StudentItem[] }) {
  if (items.length === 0) return <p className="text-quiet">No set is published yet.</p>;
  return (
    <Table caption="Problems of this student">
      <thead>
        <tr>
          <HeadCell className="py-1">Problem</HeadCell>
          <HeadCell className="py-1 text-right">Points</HeadCell>
          <HeadCell className="py-1 text-right">Attempts</HeadCell>
        </tr>
      </thead>
      <tbody>
        {items.map((item, i) => (
          <ItemRows key={item.itemId} item={item} startsSet={item.setId !== items[i - 1]?.setId} />
        ))}
      </tbody>
    </Table>
  );
}

function ItemRows({ item, startsSet }: { readonly item: StudentItem; readonly startsSet: boolean }) {
  const tone = statusTone(item.status);
  return (
    <>
      {startsSet ? (
        <tr>
          <th scope="colgroup" colSpan={3} className="border-b border-line bg-sunken px-3 py-1 text-left font-strong">
            {item.setTitle}
          </th>
        </tr>
      ) : null}
      <tr>
        <RowHead className="py-1">
          <span className="flex gap-2">
            <span className={`mt-0.5 ${INK[tone] ?? ""}`} title={statusWord(item.status)}>
              <ToneIcon tone={tone} size={16} />
              <span className="sr-only">{statusWord(item.status)}: </span>
            </span>
            {item.title}
          </span>
        </RowHead>
        <Cell className="py-1 text-right whitespace-nowrap">
          {shortNumber(item.earned)} / {shortNumber(item.points)}
        </Cell>
        <Cell className="py-1 text-right">{item.attemptsUsed}</Cell>
      </tr>
    </>
  );
}

"use client";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ItemStateIcon } from "@/ui/item-state";
import { useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, RowHead, Table } from "@/ui/table";
import type { StudentItem, StudentSet } from "./student-sets";

const INK: { readonly [S in StudentItem["status"]]: string } = {
  NOT_STARTED: "text-quiet",
  IN_PROGRESS: "text-accent",
  SOLVED: "text-correct",
  OUT_OF_ATTEMPTS: "text-wrong",
};

type Props = { readonly sets: readonly StudentSet[]; /** The sets that are unfolded at first. */ readonly unfolded: readonly string[] };

/** Where one student stands with each published set and, unfolded, with each of its problems. Only what is unfolded is drawn. */
export function StudentResults({ sets, unfolded }: Props) {
  const t = useTranslations("roster");
  const shortNumber = useShortNumber();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(unfolded));
  if (sets.length === 0) return <p className="text-quiet">{t("noSetIsPublishedYet")}</p>;
  const turn = (setId: string) => setOpen((before) => new Set(before.has(setId) ? [...before].filter((one) => one !== setId) : [...before, setId]));
  return (
    <Table caption={t("problemsOfThisStudent")}>
      <thead>
        <tr>
          <HeadCell className="py-1">{t("problem")}</HeadCell>
          <HeadCell className="py-1 text-right">{t("points")}</HeadCell>
          <HeadCell className="py-1 text-right">{t("attempts")}</HeadCell>
        </tr>
      </thead>
      {sets.map(({ setId, title, items, earned, points, attempts }) => (
        <tbody key={setId}>
          <tr>
            <th scope="rowgroup" className="border-b border-line bg-sunken px-1 py-0.5 text-left font-strong">
              <button type="button" aria-expanded={open.has(setId)} onClick={() => turn(setId)} className="flex min-h-6 w-full items-center gap-1 rounded px-1 text-left hover:text-accent">
                <ChevronRight aria-hidden size={16} className={open.has(setId) ? "shrink-0 rotate-90 text-quiet" : "shrink-0 text-quiet"} />
                {title}
              </button>
            </th>
            <td className="border-b border-line bg-sunken px-3 py-1 text-right whitespace-nowrap tabular">
              {`${shortNumber(earned)} / ${shortNumber(points)}`}
            </td>
            <td className="border-b border-line bg-sunken px-3 py-1 text-right tabular">{attempts}</td>
          </tr>
          {open.has(setId) ? items.map((item) => <ItemRow key={item.itemId} item={item} />) : null}
        </tbody>
      ))}
    </Table>
  );
}

function ItemRow({ item }: { readonly item: StudentItem }) {
  const status = useTranslations("ui.status");
  const shortNumber = useShortNumber();
  return (
    <tr>
      <RowHead className="py-1">
        <span className="flex gap-2">
          <span title={status(item.status)} className={`relative ${INK[item.status]}`}>
            <ItemStateIcon status={item.status} size={16} className="mt-0.5" />
            <span className="sr-only">{status(item.status)}: </span>
          </span>
          {item.title}
        </span>
      </RowHead>
      <Cell className="py-1 text-right whitespace-nowrap tabular">
        {`${shortNumber(item.earned)} / ${shortNumber(item.points)}`}
      </Cell>
      <Cell className="py-1 text-right tabular">{item.attemptsUsed}</Cell>
    </tr>
  );
}

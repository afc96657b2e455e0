import { useTranslations } from "next-intl";
import { ItemStateIcon } from "@/ui/item-state";
import { useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, RowHead, Table } from "@/ui/table";
import type { StudentItem } from "./load-student";

const INK: { readonly [S in StudentItem["status"]]: string } = {
  NOT_STARTED: "text-quiet",
  IN_PROGRESS: "text-accent",
  SOLVED: "text-correct",
  OUT_OF_ATTEMPTS: "text-wrong",
};

/** Where one student stands with each problem of the published sets. */
export function StudentResults({ items }: { readonly items: readonly StudentItem[] }) {
  const t = useTranslations("roster");
  if (items.length === 0) return <p className="text-quiet">{t("noSetIsPublishedYet")}</p>;
  const setIds = [...new Set(items.map((item) => item.setId))];
  return (
    <Table caption={t("problemsOfThisStudent")}>
      <thead>
        <tr>
          <HeadCell className="py-1">{t("problem")}</HeadCell>
          <HeadCell className="py-1 text-right">{t("points")}</HeadCell>
          <HeadCell className="py-1 text-right">{t("attempts")}</HeadCell>
        </tr>
      </thead>
      {setIds.map((setId) => {
        const own = items.filter((item) => item.setId === setId);
        return (
          <tbody key={setId}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="border-b border-line bg-sunken px-3 py-1 text-left font-strong">
                {own[0]?.setTitle}
              </th>
            </tr>
            {own.map((item) => (
              <ItemRow key={item.itemId} item={item} />
            ))}
          </tbody>
        );
      })}
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
      <Cell className="py-1 text-right whitespace-nowrap">
        {shortNumber(item.earned)} / {shortNumber(item.points)}
      </Cell>
      <Cell className="py-1 text-right">{item.attemptsUsed}</Cell>
    </tr>
  );
}

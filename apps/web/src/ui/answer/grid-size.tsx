"use client";
import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { iconButtonStyle } from "../icon-button-style";
import { LARGEST_GRID } from "./paste-into";

type Rows = readonly (readonly string[])[];
type Props = { readonly rows: Rows; /** Only rows come and go, otherwise. */ readonly columnsToo: boolean; readonly onChange: (rows: Rows) => void };

/** A grid's rows and columns, one more or one less. */
export function GridSize({ rows, columnsToo, onChange }: Props) {
  const t = useTranslations("ui.answerInput.grid");
  const width = rows[0]?.length ?? 1;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 text-small text-quiet">
      <Count
        word={t("rows", { count: rows.length })}
        less={t("removeRow")}
        more={t("addRow")}
        count={rows.length}
        onLess={() => onChange(rows.slice(0, -1))}
        onMore={() => onChange([...rows, Array.from({ length: width }, () => "")])}
      />
      {columnsToo ? (
        <Count
          word={t("columns", { count: width })}
          less={t("removeColumn")}
          more={t("addColumn")}
          count={width}
          onLess={() => onChange(rows.map((row) => row.slice(0, -1)))}
          onMore={() => onChange(rows.map((row) => [...row, ""]))}
        />
      ) : null}
    </div>
  );
}

type CountProps = { readonly word: string; readonly less: string; readonly more: string; readonly count: number; readonly onLess: () => void; readonly onMore: () => void };

const Count = ({ word, less, more, count, onLess, onMore }: CountProps) => (
  <span className="flex items-center">
    <button type="button" className={iconButtonStyle} aria-label={less} aria-disabled={count <= 1 || undefined} onClick={() => count > 1 && onLess()}>
      <Minus aria-hidden size={16} />
    </button>
    <span role="status" className="tabular">
      {word}
    </span>
    <button type="button" className={iconButtonStyle} aria-label={more} aria-disabled={count >= LARGEST_GRID || undefined} onClick={() => count < LARGEST_GRID && onMore()}>
      <Plus aria-hidden size={16} />
    </button>
  </span>
);

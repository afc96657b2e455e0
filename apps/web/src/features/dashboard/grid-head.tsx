import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { useShortNumber } from "@/ui/short-number";
import type { GridColumn } from "./grid";
import type { GridOrder } from "./use-grid-rows";

type Props = {
  readonly columns: readonly GridColumn[];
  /** The columns that are drawn: from `left` up to `right`, without it. */
  readonly left: number;
  readonly right: number;
  readonly gap: { readonly before: number; readonly after: number };
  readonly order: GridOrder;
  readonly onOrder: (order: GridOrder) => void;
};

const headStyle = "sticky top-6 z-20 h-7 border-b border-line bg-raised px-1 font-strong whitespace-nowrap text-quiet";

/** The grid's head: the sets above, their problems below, each a button that sorts. Scrolling down does not go through it. */
export const GridHead = memo(function GridHead({ columns, left, right, gap, order, onOrder }: Props) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  const total = columns.reduce((sum, column) => sum + column.points, 0);
  // A first press shows the name from A, and everything else from the most.
  const sortBy = (sort: string) => onOrder({ sort, descending: order.sort === sort ? !order.descending : sort !== "name" });
  const head = (sort: string, title: ReactNode, name: string) => (
    <SortButton order={order} sort={sort} name={name} onSort={sortBy}>
      {title}
    </SortButton>
  );
  const drawn = columns.slice(left, right);
  return (
    <thead>
      <SetHeads columns={drawn} gap={gap} />
      <tr aria-rowindex={2}>
        <th scope="col" aria-colindex={1} aria-sort={sorting(order, "name")} className={classNames(headStyle, "left-0 z-30 border-r text-left")}>
          {head("name", t("student"), t("name"))}
        </th>
        <th scope="col" aria-colindex={2} aria-sort={sorting(order, "points")} className={classNames(headStyle, "text-right")}>
          {head("points", t("of2", { total: shortNumber(total) }), t("pointsInAll"))}
        </th>
        {gap.before > 0 ? <td aria-hidden className={headStyle} /> : null}
        {drawn.map((column, i) => (
          <th key={column.itemId} scope="col" aria-colindex={left + i + 3} aria-sort={sorting(order, column.itemId)} title={column.title} className={headStyle}>
            {head(column.itemId, <ColumnTitle column={column} />, column.title)}
          </th>
        ))}
        {gap.after > 0 ? <td aria-hidden className={headStyle} /> : null}
      </tr>
    </thead>
  );
});

/** The first line of the head: which set the columns below belong to. */
function SetHeads({ columns, gap }: { readonly columns: readonly GridColumn[]; readonly gap: Props["gap"] }) {
  const sets: { id: string; title: string; span: number }[] = [];
  for (const column of columns) {
    const last = sets.at(-1);
    if (last?.id === column.setId) last.span += 1;
    else sets.push({ id: column.setId, title: column.setTitle, span: 1 });
  }
  const style = "sticky top-0 z-20 h-6 bg-raised px-1 text-left font-strong";
  return (
    <tr aria-rowindex={1}>
      <td className={classNames(style, "left-0 z-30 border-r border-line")} />
      <td className={style} />
      {gap.before > 0 ? <td aria-hidden className={style} /> : null}
      {sets.map((set) => (
        <th key={set.id} scope="colgroup" colSpan={set.span} className={classNames(style, "border-l border-line")}>
          <span className="block truncate pl-1 leading-normal" title={set.title}>
            {set.title}
          </span>
        </th>
      ))}
      {gap.after > 0 ? <td aria-hidden className={style} /> : null}
    </tr>
  );
}

function ColumnTitle({ column }: { readonly column: GridColumn }) {
  const t = useTranslations("dashboard");
  return (
    <span>
      <span aria-hidden>{column.number}</span>
      <span className="sr-only">{t("problem2", { setTitle: column.setTitle, number: column.number, title: column.title })}</span>
    </span>
  );
}

type SortProps = { readonly order: GridOrder; readonly sort: string; readonly name: string; readonly onSort: (sort: string) => void; readonly children: ReactNode };

function SortButton({ order, sort, name, onSort, children }: SortProps) {
  const t = useTranslations("dashboard");
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <button type="button" onClick={() => onSort(sort)} title={t("sortBy", { name })} className="inline-flex min-h-6 min-w-6 items-center gap-0.5 rounded px-1 hover:text-ink">
      {children}
      {order.sort === sort ? <Arrow aria-hidden size={12} /> : null}
    </button>
  );
}

function sorting(order: GridOrder, sort: string): "ascending" | "descending" | "none" {
  if (order.sort !== sort) return "none";
  return order.descending ? "descending" : "ascending";
}

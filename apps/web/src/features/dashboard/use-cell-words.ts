import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useShortNumber } from "@/ui/short-number";
import type { GridCell } from "./grid";

/** What is said of a cell. Made once for the grid: most of its thousands of cells say the same as another one. */
export type CellWords = { readonly notBegun: string; readonly number: (value: number) => string; readonly factsOf: (cell: GridCell) => string };

export function useCellWords(): CellWords {
  const t = useTranslations("dashboard");
  const number = useShortNumber();
  return useMemo(() => {
    const known = new Map<string, string>();
    const factsOf = (cell: GridCell): string => {
      const [state, earned, attempts, minutes] = cell;
      const key = cell.join(" ");
      const facts = known.get(key) ?? t("cellFacts", { state: t(`cell.${state}`), earned, attempts, minutes: minutes ?? -1 });
      known.set(key, facts);
      return facts;
    };
    return { notBegun: t("notBegun"), number, factsOf };
  }, [t, number]);
}

import { useFormatter, useTranslations } from "next-intl";
import { toCsv } from "@/server/csv";
import { ChartFigure } from "@/ui/chart/chart-figure";
import type { VariantResult, VariantSpread } from "./variant-spread";

/** So many variants are drawn: the hardest and the easiest. */
const DRAWN = 12;

/** Which variants are harder than others, and whether that is more than chance. */
export function VariantTable({ variants, spread }: { readonly variants: readonly VariantResult[]; readonly spread: VariantSpread | null }) {
  const t = useTranslations("answer-groups");
  const format = useFormatter();
  if (variants.length < 2) return null;
  const mean = ({ sum, students }: VariantResult) => (students > 0 ? sum / students : 0);
  const told = variants.filter(({ students }) => students >= 2);
  const drawn = told.length <= DRAWN ? told : [...told.slice(0, DRAWN / 2), ...told.slice(-DRAWN / 2)];
  const head = [t("variant"), t("studentsHead"), t("meanScore")];
  const two = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <ChartFigure
      title={t("byVariant")}
      spec={{ kind: "bars", lying: true, unit: "share", bars: drawn.map((one) => ({ label: one.name === "" ? t("onlyVariant") : one.name, value: mean(one) })) }}
      head={head}
      rows={variants.map((one) => [one.name, format.number(one.students), two(mean(one))])}
      csv={toCsv([head, ...variants.map((one) => [one.name, one.students, mean(one)])])}
      fileName="variants.csv"
    >
      <p className="text-small text-quiet">
        {spread === null ? t("spreadUnknown") : spread.deviation < 0.02 ? t("noSpread", { variants: spread.variants }) : t("spread", { variants: spread.variants, deviation: two(spread.deviation), share: format.number(spread.share, { style: "percent" }) })}
        {told.length > DRAWN ? ` ${t("hardestEasiest", { count: DRAWN / 2 })}` : ""}
      </p>
    </ChartFigure>
  );
}

import type { ClassTotals } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useShortNumber } from "@/ui/short-number";

/** The class in four numbers. */
export function ClassNumbers({ totals }: { readonly totals: ClassTotals }) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  const numbers = [
    { says: t("students", { count: totals.students }), value: totals.students },
    { says: t("answeredInTheLast7"), value: totals.activeThisWeek },
    { says: t("answersInTheLast24"), value: totals.answersToday },
    { says: t("answersForYouToJudge"), value: totals.undecided },
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-4">
      {numbers.map(({ says, value }) => (
        <div key={says} className="flex flex-col-reverse justify-end bg-raised px-4 py-3">
          <dt className="text-small text-quiet">{says}</dt>
          <dd className="text-title font-strong tabular">{shortNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ClassTotals } from "@nabla/db";

/** The class in four numbers. */
export function ClassNumbers({ totals }: { readonly totals: ClassTotals }) {
  const numbers = [
    { says: totals.students === 1 ? "student" : "students", value: totals.students },
    { says: "answered in the last 7 days", value: totals.activeThisWeek },
    { says: "answers in the last 24 hours", value: totals.answersToday },
    { says: "answers for you to judge", value: totals.undecided },
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-4">
      {numbers.map(({ says, value }) => (
        <div key={says} className="flex flex-col-reverse justify-end bg-raised px-4 py-3">
          <dt className="text-small text-quiet">{says}</dt>
          <dd className="text-title font-strong tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { NotBegun, SetResult } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { LocalTime } from "@/ui/local-time";

type Props = {
  readonly courseId: string;
  /** Whether the reader may open a set: assistants may not. */
  readonly linked: boolean;
  readonly sets: readonly SetResult[];
  /** Of a large class the first names; the grid has all. */
  readonly notBegun: readonly NotBegun[];
  readonly zone: string;
  readonly students: number;
};

/** What is due next, or still open for those who were given longer, and who of them has not begun it. */
export function DueNext({ courseId, linked, sets, notBegun, zone, students }: Props) {
  const t = useTranslations("dashboard");
  if (sets.length === 0) return <p className="text-small text-quiet">{t("noSetIsOpen")}</p>;
  return (
    <ul className="flex flex-col gap-3 text-small">
      {sets.map((set) => {
        const missing = notBegun.filter((one) => one.setId === set.setId);
        const all = missing[0]?.all ?? 0;
        return (
          <li key={set.setId}>
            {linked ? (
              <Link href={`/teach/${courseId}/sets/${set.setId}`} className="font-strong underline-offset-4 hover:underline">
                {set.title}
              </Link>
            ) : (
              <span className="font-strong">{set.title}</span>
            )}{" "}
            <span className="text-quiet">{set.dueAt ? t.rich("dueAt", { moment: () => (set.dueAt ? <LocalTime at={set.dueAt} zone={zone} showZone /> : null) }) : t("withoutADueDate")}</span>
            {set.extended > 0 ? <p className="text-quiet">{t.rich("extendedUntil", { count: set.extended, moment: () => (set.lastDueAt ? <LocalTime at={set.lastDueAt} zone={zone} showZone /> : null) })}</p> : null}
            {missing.length === 0 ? (
              set.extended > 0 ? null : <p className="text-quiet">{students === 0 ? t("thereAreNoStudentsYet") : t("everybodyHasBegun")}</p>
            ) : (
              <details>
                <summary className="text-attention">
                  {set.extended > 0 ? t("extendedHaveNotBegun", { count: all }) : t("ofHaveNotBegun", { length: all, students })}
                </summary>
                <ul className="mt-1 max-h-60 columns-2 gap-4 overflow-y-auto">
                  {missing.map((one) => (
                    <li key={one.userId} className="truncate">
                      <Link href={`/teach/${courseId}/students/${one.userId}`} title={one.name} className="underline-offset-4 hover:underline">
                        {one.name}
                      </Link>
                    </li>
                  ))}
                  {all > missing.length ? <li className="text-quiet">{t("andMore", { count: all - missing.length })}</li> : null}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

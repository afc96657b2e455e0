import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/ui/link-button";
import { formatMoment } from "@/ui/local-time";
import { TextLink } from "@/ui/text-link";
import type { Progress } from "./load-progress";

/** What waits, and how much is done: sets that are open, and what was learnt and wants another look. */
export function DueSection({ base, progress }: { readonly base: string; readonly progress: Progress }) {
  const t = useTranslations("progress");
  const language = useLocale();
  const { sets, lanes, practice, course } = progress;
  const items = sets.flatMap((set) => set.items.map(({ item }) => item));
  const waiting = sets
    .filter((set) => set.open)
    .map((set) => ({ ...set, left: set.items.filter(({ item }) => item.status === "NOT_STARTED" || item.status === "IN_PROGRESS").length }))
    .filter(({ left }) => left > 0);
  const reviews = lanes.flatMap(({ views }) => views).filter(({ state }) => state === "due").length;
  return (
    <div className="mb-12 grid gap-8 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <section aria-labelledby="due">
        <h2 id="due" className="mb-4 text-title">
          {t("due.heading")}
        </h2>
        {waiting.length === 0 && reviews === 0 ? <p className="text-quiet">{t("due.nothing")}</p> : null}
        {waiting.length > 0 || reviews > 0 ? (
          <ul className="divide-y divide-line rounded-xl border border-line bg-raised">
            {reviews > 0 ? (
              <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
                <span>{t("due.reviews", { count: reviews })}</span>
                <LinkButton size="small" prefetch={false} href={`${base}/practice/today`}>
                  {t("due.practise")}
                </LinkButton>
              </li>
            ) : null}
            {waiting.map((set) => (
              <li key={set.setId} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3">
                <TextLink href={`${base}/sets/${set.setId}`}>{set.title}</TextLink>
                <span className="text-small text-quiet">
                  {t("due.set", { open: set.left })}
                  {set.dueAt ? ` · ${t("due.until", { date: formatMoment(set.dueAt, course.timeZone, language) })}` : ""}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <section aria-labelledby="done">
        <h2 id="done" className="mb-4 text-title">
          {t("done.heading")}
        </h2>
        <p>{t("done.solved", { solved: items.filter(({ status }) => status === "SOLVED").length, total: items.length })}</p>
        <p className="mt-1 text-quiet">{t("done.practised", { count: practice.length })}</p>
      </section>
    </div>
  );
}

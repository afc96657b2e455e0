import { useLocale, useTranslations } from "next-intl";
import { AttemptList } from "@/ui/answer/attempt-list";
import { ItemState } from "@/ui/item-state";
import { formatMoment } from "@/ui/local-time";
import { TextLink } from "@/ui/text-link";
import type { SetProgress } from "./load-progress";
import { UnfoldingRow } from "./unfolding-row";

type Props = { readonly base: string; readonly sets: readonly SetProgress[]; readonly timeZone: string };

/** Scores by set, and below each problem every answer that was given to it. */
export function SetSection({ base, sets, timeZone }: Props) {
  const t = useTranslations("progress.sets");
  const language = useLocale();
  const due = useTranslations("progress.due");
  return (
    <section aria-labelledby="sets" className="mb-12">
      <h2 id="sets" className="mb-4 text-title">
        {t("heading")}
      </h2>
      {sets.length === 0 ? <p className="text-quiet">{t("none")}</p> : null}
      {sets.map((set) => (
        <section key={set.setId} aria-labelledby={`set-${set.setId}`} className="mb-8">
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 id={`set-${set.setId}`} className="text-lead font-strong">
              {set.title}
            </h3>
            <p className="tabular text-quiet">
              {t("points", { earned: set.earned, points: set.points })}
              {set.dueAt ? ` · ${due("until", { date: formatMoment(set.dueAt, timeZone, language) })}` : ""}
            </p>
          </div>
          {isUntouched(set) ? (
            <p className="rounded-xl border border-line bg-raised px-4 py-3 text-quiet">
              {t.rich("untouched", { set: (text) => <TextLink href={`${base}/sets/${set.setId}`}>{text}</TextLink> })}
            </p>
          ) : (
            <ul className="divide-y divide-line rounded-xl border border-line bg-raised">
              {set.items.map(({ item, attempts, input }) => (
                <UnfoldingRow
                  key={item.itemId}
                  title={item.title}
                  state={<ItemState status={item.status} />}
                  numbers={[t("points", { earned: item.score * item.points, points: item.points }), attempts.length > 0 ? t("answers", { count: attempts.length }) : ""]}
                >
                  {attempts.length === 0 ? null : (
                    <>
                      <AttemptList attempts={attempts} input={input} points={item.points} timeZone={timeZone} lessons={`${base}/lessons`} />
                      <p className="my-4 text-small">
                        <TextLink href={`${base}/sets/${set.setId}/${item.itemId}`}>{t("openProblem")}</TextLink>
                      </p>
                    </>
                  )}
                </UnfoldingRow>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}

/** Nothing is done in it: its problems need no line each. */
const isUntouched = ({ items }: SetProgress): boolean => items.every(({ item, attempts }) => item.status === "NOT_STARTED" && attempts.length === 0);

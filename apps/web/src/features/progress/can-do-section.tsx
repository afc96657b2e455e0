import { useTranslations } from "next-intl";
import { skillName } from "@/i18n/skill-name";
import type { MyLane } from "@/server/my-skills";
import { CanDoList } from "@/ui/can-do-list";
import { TextLink } from "@/ui/text-link";
import type { SetProgress } from "./load-progress";

/** Mastery by concept, as what one can do. Concepts that were never practised are named, and no more. */
export function CanDoSection({ base, lanes, sets }: { readonly base: string; readonly lanes: readonly MyLane[]; readonly sets: readonly SetProgress[] }) {
  const t = useTranslations("progress.can");
  const skills = useTranslations("skills");
  const solvedOf = (concept: string): string => {
    const own = sets.flatMap((set) => set.items.filter(({ item }) => item.concept === concept));
    return own.length === 0 ? "" : t("solved", { solved: own.filter(({ item }) => item.status === "SOLVED").length, total: own.length });
  };
  const begun = lanes.filter(({ views }) => views.some(({ state }) => state !== "open"));
  const others = lanes.filter((lane) => !begun.includes(lane));
  return (
    <section aria-labelledby="can" className="mb-12">
      <h2 id="can" className="mb-4 text-title">
        {t("heading")}
      </h2>
      {begun.length > 0 ? (
        <ul className="mb-6 grid gap-x-12 gap-y-8 sm:grid-cols-2">
          {begun.map((lane) => (
            <li key={lane.concept}>
              <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
                <h3 className="text-lead font-strong">{lane.title}</h3>
                <span className="flex gap-4 text-small">
                  <TextLink href={`${base}/lessons/${lane.slug}`} aria-label={t("lessonOf", { concept: lane.title })}>
                    {t("lesson")}
                  </TextLink>
                  <TextLink prefetch={false} href={`${base}/practice/${lane.concept}`} aria-label={t("practiseConcept", { concept: lane.title })}>
                    {t("practise")}
                  </TextLink>
                </span>
              </div>
              {solvedOf(lane.concept) ? <p className="-mt-2 mb-2 text-small text-quiet">{solvedOf(lane.concept)}</p> : null}
              <CanDoList items={lane.views.map(({ skill, state }) => ({ id: skill.id, says: skills(skillName(skill.id)), state }))} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3 className="mb-2 text-quiet">{t("notYet")}</h3>
          <ul className="grid gap-x-12 gap-y-2 sm:grid-cols-2">
            {others.map((lane) => (
              <li key={lane.concept} className="flex flex-wrap items-baseline justify-between gap-x-4">
                <TextLink prefetch={false} href={`${base}/practice/${lane.concept}`}>
                  {lane.title}
                </TextLink>
                <span className="text-small text-quiet">{solvedOf(lane.concept)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

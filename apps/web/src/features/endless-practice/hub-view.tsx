import { useTranslations } from "next-intl";
import { skillName } from "@/i18n/skill-name";
import { CanDoList } from "@/ui/can-do-list";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import type { MyLane } from "@/server/my-skills";
import type { Hub } from "./load-hub";
import { TodayCard } from "./today-card";

/** Where one chooses: today's ten minutes, or a concept with what one can do of it. */
export function HubView({ hub }: { readonly hub: Hub }) {
  const t = useTranslations("endless-practice");
  const base = `/courses/${hub.course.courseId}`;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        crumbs={[
          { title: t("courses"), href: "/courses" },
          { title: hub.course.title, href: base },
        ]}
      />
      <TodayCard base={base} today={hub.today} newcomer={hub.lanes.every(({ ability }) => ability === null)} />
      <section aria-labelledby="by-concept">
        <h2 id="by-concept" className="mb-4 text-title">
          {t("concepts.heading")}
        </h2>
        <ul className="grid gap-4 md:grid-cols-2">
          {hub.lanes.map((lane) => (
            <ConceptCard key={lane.concept} base={base} lane={lane} />
          ))}
        </ul>
      </section>
    </>
  );
}

function ConceptCard({ base, lane }: { readonly base: string; readonly lane: MyLane }) {
  const t = useTranslations("endless-practice");
  const skills = useTranslations("skills");
  const known = lane.views.filter(({ record }) => record.learntAt !== null).length;
  const due = lane.views.filter(({ state }) => state === "due").length;
  return (
    <li className="flex flex-col rounded-xl border border-line bg-raised p-4 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-lead font-strong">{lane.title}</h3>
        <p className="text-small text-quiet">
          {t("concepts.can", { known, total: lane.views.length })}
          {due > 0 ? ` · ${t("concepts.due", { count: due })}` : ""}
        </p>
      </div>
      <CanDoList className="mt-3 flex-1" items={lane.views.map(({ skill, state }) => ({ id: skill.id, says: skills(skillName(skill.id)), state }))} />
      <div className="mt-4">
        <LinkButton prefetch={false} href={`${base}/practice/${lane.concept}`} aria-label={t("concepts.practiseConcept", { concept: lane.title })}>
          {t("concepts.practise")}
        </LinkButton>
      </div>
    </li>
  );
}

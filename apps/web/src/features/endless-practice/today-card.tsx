import { useTranslations } from "next-intl";
import { skillName } from "@/i18n/skill-name";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import type { Today } from "./load-hub";

type Props = { readonly base: string; readonly today: Today; readonly newcomer: boolean };

/** Today's ten minutes: what they would begin with, and the way in. */
export function TodayCard({ base, today, newcomer }: Props) {
  const t = useTranslations("endless-practice.today");
  const skills = useTranslations("skills");
  const { next, done, due, minutesLeft, begun } = today;
  const skill = next ? skills(skillName(next.skill.id)) : "";
  return (
    <section aria-labelledby="today" className="mb-12">
      <Card className="flex flex-wrap items-center justify-between gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="today" className="text-title">
            {next ? t("heading") : t("enough")}
          </h2>
          {next ? (
            <>
              <p className="mt-1">{due > 0 ? t("review", { count: due }) : newcomer ? t("newcomer", { skill }) : t("learn", { skill })}</p>
              {done.problems > 0 && minutesLeft > 0 ? <p className="mt-1 text-small text-quiet">{t("left", { minutes: minutesLeft })}</p> : null}
            </>
          ) : (
            <p className="mt-1">{t("enoughText", { count: done.problems })}</p>
          )}
        </div>
        {next ? (
          <LinkButton look="primary" prefetch={false} href={`${base}/practice/today`}>
            {begun ? t("goOn") : t("begin")}
          </LinkButton>
        ) : null}
      </Card>
    </section>
  );
}

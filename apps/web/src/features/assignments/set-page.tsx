import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/ui/badge";
import { LinkButton } from "@/ui/link-button";
import { formatMoment } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { setState } from "@/ui/set-state";
import type { loadSet } from "./load-set";
import { EditedSetProvider } from "./edited-set";
import { PublishControls } from "./publish-controls";
import { SetEditor } from "./set-editor";

type Props = { readonly courseId: string; readonly loaded: NonNullable<Awaited<ReturnType<typeof loadSet>>>; readonly now: Date };

/** One set: what it holds, when it is open, whether the class sees it. */
export function SetPage({ courseId, loaded: { course, set, result, initial, bank, others, begun }, now }: Props) {
  const t = useTranslations("assignments");
  const language = useLocale();
  const stateWord = useTranslations("ui.setState");
  const state = setState(result, now);
  const when = (moment: Date | null, otherwise: string) => (moment ? formatMoment(moment, course.timeZone, language, { showZone: true }) : otherwise);
  return (
    <EditedSetProvider key={set.setId} courseId={courseId} stored={{ setId: set.setId, revision: set.revision }} initial={initial}>
      <PageHeader
        title={set.title}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: t("sets"), href: `/teach/${courseId}/sets` },
        ]}
        action={
          <>
            {set.publishedAt ? (
              <LinkButton href={`/teach/${courseId}/grid?set=${set.setId}`}>{t("results")}</LinkButton>
            ) : null}
            <LinkButton href={`/teach/${courseId}/sets/${set.setId}/students`}>{t("extensions.link")}</LinkButton>
            <PublishControls
              courseId={courseId}
              setId={set.setId}
              published={set.publishedAt !== null}
              begun={begun}
              opens={when(set.opensAt, t("atOnce"))}
              due={when(set.dueAt, t("never"))}
            />
          </>
        }
      />
      <p className="-mt-5 mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-quiet">
        <Badge tone={state.tone}>{stateWord(state.key)}</Badge>
        <span>
          {t("fromTo", { opens: when(set.opensAt, t("atOnce")), due: when(set.dueAt, t("theEndOfTheCourse")) })}
        </span>
        {state.key === "late" ? <span>{t("lateUntil", { until: when(result.endsAt, t("theEndOfTheCourse")) })}</span> : null}
        {result.extended > 0 ? <span>{t("extendedUntil", { count: result.extended, until: when(result.lastDueAt, t("theEndOfTheCourse")) })}</span> : null}
      </p>
      <SetEditor courseId={courseId} setId={set.setId} zone={course.timeZone} bank={bank} others={others} />
    </EditedSetProvider>
  );
}

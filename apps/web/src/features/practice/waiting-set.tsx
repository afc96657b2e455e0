import type { MySet } from "@nabla/db";
import { useTranslations } from "next-intl";
import type { SetWindow } from "@/server/set-window";
import { Card } from "@/ui/card";
import { LocalTime } from "@/ui/local-time";
import { MathText } from "@/ui/math-text";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { BeginSet } from "./begin-set-button";

type Props = { readonly courseId: string; readonly set: MySet; readonly window: SetWindow; readonly zone: string };

/** A set whose problems are not shown yet: it opens later, another one comes first, or it is timed and not begun. */
export function WaitingSet({ courseId, set, window, zone }: Props) {
  const t = useTranslations("practice");
  if (window === "not-open-yet") {
    const { opensAt } = set;
    return (
      <Notice tone="accent" title={t("notOpenYet")}>
        {opensAt ? t.rich("opensOn", { moment: () => <LocalTime at={opensAt} zone={zone} showZone /> }) : null}
      </Notice>
    );
  }
  if (window === "locked") {
    return (
      <Notice tone="accent" title={t("waiting.lockedTitle")}>
        <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
          {set.missing.map((one) => (
            <li key={one.setId}>
              {one.published
                ? t.rich("waiting.missing", { percent: one.percent, reached: one.reached, title: one.title, set: (text) => <TextLink href={`/courses/${courseId}/sets/${one.setId}`}>{text}</TextLink> })
                : t("waiting.unpublished", { percent: one.percent })}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <>
      {set.intro ? <MathText className="mb-6 max-w-measure">{set.intro}</MathText> : null}
      <Card className="flex max-w-measure flex-col items-start gap-4">
        <h2 className="text-lead">{t("waiting.timedTitle", { minutes: set.timeLimit ?? 0 })}</h2>
        <p>{t("waiting.timedLead")}</p>
        <BeginSet courseId={courseId} setId={set.setId} minutes={set.timeLimit ?? 0} />
      </Card>
    </>
  );
}

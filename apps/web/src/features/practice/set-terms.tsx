import type { MySet } from "@nabla/db";
import { useTranslations } from "next-intl";
import { LocalTime } from "@/ui/local-time";
import { Notice } from "@/ui/notice";
import type { Exercise } from "./load-exercise";
import { SetClock } from "./set-clock";

type Props = { readonly courseId: string; readonly set: MySet; readonly zone: string; readonly open: boolean };

/** By which rules a set holds for this student, beside its due date: late work, an extension, what is told when, the clock. */
export function SetTerms({ courseId, set, zone, open }: Props) {
  const t = useTranslations("practice.terms");
  const { dueAt, endsAt } = set;
  const moment = (at: Date) => () => <LocalTime at={at} zone={zone} showZone />;
  const lines = [
    set.extended ? t("extended") : null,
    dueAt && endsAt && endsAt > dueAt ? t.rich(set.latePerDay > 0 ? "lateAtAPrice" : "lateFree", { moment: moment(endsAt), cost: set.latePerDay, hours: set.graceHours }) : null,
    set.withheld ? (endsAt ? t.rich("withheldUntil", { moment: moment(endsAt) }) : t("withheld")) : null,
    set.hints ? null : t("noHints"),
  ].filter((line) => line !== null);
  return (
    <>
      {lines.length > 0 ? (
        <ul className="-mt-4 mb-6 flex list-disc flex-col gap-1 pl-5 text-quiet">
          {lines.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      ) : null}
      {open && set.sitting ? <SetClock courseId={courseId} setId={set.setId} endsAt={set.sitting.endsAt.getTime()} /> : null}
    </>
  );
}

/** What holds for an answer that is given now: the clock, the price of lateness, that nothing is told yet. */
export function ExerciseTerms({ courseId, exercise: { set, lateNow, timeZone } }: { readonly courseId: string; readonly exercise: Exercise }) {
  const t = useTranslations("practice.terms");
  const { endsAt } = set;
  return (
    <>
      {set.sitting ? <SetClock courseId={courseId} setId={set.setId} endsAt={set.sitting.endsAt.getTime()} /> : null}
      {lateNow > 0 ? (
        <div className="mb-4">
          <Notice tone="attention" title={t("lateNow", { cost: lateNow })} />
        </div>
      ) : null}
      {set.withheld && endsAt ? <p className="mb-4 text-small text-quiet">{t.rich("withheldUntil", { moment: () => <LocalTime at={endsAt} zone={timeZone} showZone /> })}</p> : null}
    </>
  );
}

import type { SetResult } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/ui/badge";
import { LocalTime } from "@/ui/local-time";
import { Meter } from "@/ui/meter";
import { setState } from "@/ui/set-state";
import { useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";

type Props = { readonly courseId: string; readonly sets: readonly SetResult[]; readonly zone: string; readonly students: number; readonly now: Date };

/** The course's sets by due date: where each stands and how far the class is. */
export function SetList({ courseId, sets, zone, students, now }: Props) {
  const t = useTranslations("assignments");
  const stateWord = useTranslations("ui.setState");
  const shortNumber = useShortNumber();
  return (
    <Table caption={t("problemSets")}>
      <thead>
        <tr>
          <HeadCell>{t("set")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("opens")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("due")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("problems")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("points")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("finished")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => {
          const state = setState(set, now);
          return (
            <tr key={set.setId}>
              <RowHead className="sm:min-w-36">
                <Link href={`/teach/${courseId}/sets/${set.setId}`} className="font-strong text-accent underline-offset-4 hover:underline">
                  {set.title}
                </Link>
                <PhoneLine>
                  {set.dueAt ? (
                    t.rich("dueAt", { moment: () => (set.dueAt ? <LocalTime at={set.dueAt} zone={zone} showZone /> : null) })
                  ) : (
                    t("neverDue")
                  )}
                  <span className="block">{t("finishedByOf", { finished: set.finished, students })}</span>
                </PhoneLine>
              </RowHead>
              <Cell>
                <Badge tone={state.tone}>{stateWord(state.key)}</Badge>
              </Cell>
              <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>{set.opensAt ? <LocalTime at={set.opensAt} zone={zone} /> : t("atOnce")}</Cell>
              <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>{set.dueAt ? <LocalTime at={set.dueAt} zone={zone} showZone /> : t("never")}</Cell>
              <Cell className={`text-right ${NOT_ON_PHONE}`}>{set.problems}</Cell>
              <Cell className={`text-right ${NOT_ON_PHONE}`}>{shortNumber(set.points)}</Cell>
              <Cell className={`w-56 min-w-48 ${NOT_ON_PHONE}`}>
                <span className="flex items-center gap-2">
                  <Meter className="flex-1" label={t("studentsWhoHaveFinished", { title: set.title })} value={set.finished} max={students} />
                  <span className="w-26 text-right whitespace-nowrap text-quiet">
                    {t("of", { finished: set.finished, students })}
                  </span>
                </span>
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { type Language } from "@/i18n/languages";
import { formatMoment } from "@/ui/local-time";
import { Cell, HeadCell, PhoneLine, NOT_ON_PHONE, RowHead, Table } from "@/ui/table";
import { moveWall } from "./copy-days";

type CopiedSet = { readonly setId: string; readonly title: string; readonly problems: number; readonly opens: string | null; readonly due: string | null };

/** The sets of a copy, with the days on which they will open and be due. */
export function CopiedSets({ sets, days }: { readonly sets: readonly CopiedSet[]; readonly days: number }) {
  const t = useTranslations("course-settings");
  const language = useLocale();
  return (
    <Table caption={t("setsOfTheCopy")}>
      <thead>
        <tr>
          <HeadCell>{t("set")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("problems")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("opens")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("due")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {sets.map(({ setId, title, problems, opens, due }) => (
          <tr key={setId}>
            <RowHead className="wrap-anywhere">
              {title}
              <PhoneLine>
                {t("opens")}: {onWall(opens, days, language)} · {t("due")}: {onWall(due, days, language)}
              </PhoneLine>
            </RowHead>
            <Cell className={`text-right ${NOT_ON_PHONE}`}>{problems}</Cell>
            <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>{onWall(opens, days, language)}</Cell>
            <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>{onWall(due, days, language)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A time on the wall, moved, with its year. It is of no zone, so that it is read and written as if of UTC. */
function onWall(wall: string | null, days: number, language: Language): string {
  if (wall === null) return "–";
  return formatMoment(new Date(`${moveWall(wall, days)}:00Z`), "UTC", language, { withYear: true });
}

import { useTranslations } from "next-intl";
import { LocalTime } from "./local-time";

type Props = { readonly granted: { readonly dueAt: Date | null; readonly closesAt: Date | null; readonly extraAttempts: number; readonly extraMinutes: number }; readonly zone: string };

/** What a student was granted for a set, a line each. */
export function GrantedList({ granted: { dueAt, closesAt, extraAttempts, extraMinutes }, zone }: Props) {
  const t = useTranslations("ui.granted");
  const moment = (at: Date) => () => <LocalTime at={at} zone={zone} showZone />;
  return (
    <ul>
      {dueAt ? <li>{t.rich("newDue", { moment: moment(dueAt) })}</li> : null}
      {closesAt ? <li>{t.rich("newClose", { moment: moment(closesAt) })}</li> : null}
      {extraAttempts > 0 ? <li>{t("moreAttempts", { count: extraAttempts })}</li> : null}
      {extraMinutes > 0 ? <li>{t("moreMinutes", { count: extraMinutes })}</li> : null}
    </ul>
  );
}

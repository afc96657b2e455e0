import { useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/ui/badge";
import { LocalTime } from "@/ui/local-time";
import { Meter } from "@/ui/meter";
import type { HomeSet } from "./load-course-home";

/** One set in a list: when it is due, how much is done. */
export function SetCard({ href, home, timeZone }: { readonly href: string; readonly home: HomeSet; readonly timeZone: string }) {
  const t = useTranslations("course-home");
  const { set, sums, window } = home;
  const moment = (at: Date) => () => <LocalTime at={at} zone={timeZone} showZone />;
  const done = sums.total > 0 && sums.solved === sums.total;
  return (
    <li className="relative rounded-xl border border-line bg-raised p-4 hover:border-edge sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <Link href={href} className="min-w-0 text-lead font-strong after:absolute after:inset-0">
          {set.title}
        </Link>
        {done ? <Badge tone="correct">{t("allSolved")}</Badge> : window === "not-open-yet" ? <Badge tone="quiet">{t("notOpenYet")}</Badge> : null}
      </div>
      <p className="mt-1 text-small text-quiet">
        {window === "not-open-yet" && set.opensAt
          ? t.rich("opensAt", { moment: moment(set.opensAt) })
          : set.dueAt
            ? t.rich(window === "closed" ? "wasDueAt" : "dueAt", { moment: moment(set.dueAt) })
            : t("noDueDate")}
      </p>
      {window === "not-open-yet" ? null : (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
          <Meter label={t("solvedIn", { title: set.title })} value={sums.solved} max={sums.total} className="min-w-32 flex-1" />
          <p className="tabular text-small text-quiet">
            {t("setSums", { solved: sums.solved, total: sums.total, earned: sums.earned, points: sums.points })}
          </p>
        </div>
      )}
    </li>
  );
}

import { useTranslations } from "next-intl";
import { GrantedList } from "@/ui/granted-list";
import { LocalTime } from "@/ui/local-time";
import type { LoadedExtensions } from "./load-extensions";
import { TakeBackGrant } from "./take-back-grant";

type Props = { readonly courseId: string; readonly setId: string; readonly zone: string; readonly grants: LoadedExtensions["grants"] };

/** What was granted to several students at once, the newest first, with the way back. */
export function GrantsToMany({ courseId, setId, zone, grants }: Props) {
  const t = useTranslations("assignments.extensions");
  if (grants.length === 0) return null;
  return (
    <section aria-labelledby="to-many" className="mb-8">
      <h2 id="to-many" className="mb-2 text-lead">
        {t("toMany")}
      </h2>
      <ul className="flex flex-col gap-3 text-small">
        {grants.map(({ grantId, sectionName, students, besides, reason, grantedBy, grantedAt, ...granted }) => {
          const whom = sectionName === null ? t("count", { count: students }) : t("sectionAndCount", { section: sectionName, count: students });
          return (
            <li key={grantId} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-l-2 border-line pl-3">
              <div className="min-w-0 flex-1 basis-64">
                <p className="text-body font-strong wrap-anywhere">{whom}</p>
                <GrantedList granted={granted} zone={zone} />
                <p className="wrap-anywhere">{reason}</p>
                <p className="text-quiet">{t.rich("by", { name: grantedBy ?? t("nobody"), moment: () => <LocalTime at={grantedAt} zone={zone} /> })}</p>
              </div>
              <TakeBackGrant courseId={courseId} setId={setId} grantId={grantId} whom={whom} students={students} besides={besides} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

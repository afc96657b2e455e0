import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { FilterBar } from "@/ui/filter-bar";
import { addressFor, type ExtensionQuery } from "./extension-query";
import type { LoadedExtensions } from "./load-extensions";

type Props = { readonly base: string; readonly query: ExtensionQuery; readonly loaded: LoadedExtensions };

/** Finds the students, or the section, to whom something is to be granted. Who is chosen stands in the address; chosen again, they are not. */
export function CandidateFinder({ base, query, loaded: { candidates, chosen, sections, wholeSection } }: Props) {
  const t = useTranslations("assignments.extensions");
  const ids = chosen.map(({ userId }) => userId);
  const { found, all } = candidates;
  return (
    <>
      <FilterBar name="find" search={t("findStudent")} found={all > found.length ? t("firstCandidates", { all, shown: found.length }) : t("candidates", { count: all })} />
      <ul aria-label={t("students")} className="-mx-2 -mt-2 flex max-h-80 flex-col overflow-y-auto">
        {found.map(({ userId, name, email, section, extended }) => (
          <Choice
            key={userId}
            href={addressFor(base, query, { student: ids.includes(userId) ? ids.filter((id) => id !== userId) : [...ids, userId] })}
            chosen={ids.includes(userId)}
            about={[email, section, extended ? t("hasOne") : null].filter((part) => part !== null).join(" · ")}
          >
            {name}
          </Choice>
        ))}
      </ul>
      {sections.length === 0 ? null : (
        <>
          <h3 className="mt-4 mb-1 font-strong">{t("wholeSection")}</h3>
          <ul className="-mx-2 flex max-h-60 flex-col overflow-y-auto">
            {sections.map(({ sectionId, name, students }) => (
              <Choice key={sectionId} href={addressFor(base, query, sectionId === wholeSection?.sectionId ? {} : { whole: sectionId })} chosen={sectionId === wholeSection?.sectionId} about={t("count", { count: students })}>
                {name}
              </Choice>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The link stays where it is when it is followed, and the keyboard with it. */
function Choice({ href, chosen, about, children }: { readonly href: string; readonly chosen: boolean; readonly about: string; readonly children: ReactNode }) {
  return (
    <li>
      <Link
        href={href}
        replace
        scroll={false}
        prefetch={false}
        aria-current={chosen ? "true" : undefined}
        className={classNames("flex min-h-11 items-center gap-2 rounded-lg px-2 py-1 hover:bg-sunken", chosen && "bg-sunken")}
      >
        <span className="min-w-0 flex-1 wrap-anywhere">
          <span className={classNames("block", chosen ? "font-strong" : "text-accent")}>{children}</span>
          <span className="block text-small text-quiet">{about}</span>
        </span>
        {chosen ? <Check aria-hidden size={18} className="shrink-0 text-accent" /> : null}
      </Link>
    </li>
  );
}

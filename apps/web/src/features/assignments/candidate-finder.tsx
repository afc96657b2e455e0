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
  const searched = query.find.trim() !== "";
  const ids = chosen.map(({ userId }) => userId);
  // Once somebody is chosen, the others make way until they are searched for.
  const shown = searched || ids.length === 0 ? candidates.found : chosen;
  const found = () => {
    if (!searched && ids.length > 0) return t("chosen", { count: ids.length });
    return candidates.all > candidates.found.length ? t("firstCandidates", { all: candidates.all, shown: candidates.found.length }) : t("candidates", { count: candidates.all });
  };
  return (
    <>
      {wholeSection ? null : (
        <>
          <FilterBar name="find" search={t("findStudent")} found={found()} />
          <ul aria-label={t("students")} className="-mx-2 -mt-2 flex max-h-96 flex-col overflow-y-auto">
            {shown.map(({ userId, name, email, section, extended }) => (
              <Choice
                key={userId}
                href={addressFor(base, query, { student: ids.includes(userId) ? ids.filter((id) => id !== userId) : [...ids, userId] })}
                chosen={ids.includes(userId)}
                beside={section ?? undefined}
                below={[email, ...(extended ? [t("hasOne")] : [])]}
              >
                {name}
              </Choice>
            ))}
          </ul>
        </>
      )}
      {sections.length === 0 || searched || ids.length > 0 ? null : (
        <>
          <h3 className="mt-4 mb-1 font-strong first:mt-0">{t("wholeSection")}</h3>
          <ul className="-mx-2 flex max-h-96 flex-col overflow-y-auto">
            {(wholeSection ? [wholeSection] : sections).map(({ sectionId, name, students }) => (
              <Choice key={sectionId} href={addressFor(base, query, wholeSection ? {} : { whole: sectionId })} chosen={wholeSection !== null} beside={t("count", { count: students })}>
                {name}
              </Choice>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type ChoiceProps = { readonly href: string; readonly chosen: boolean; readonly below?: readonly string[]; readonly beside?: string | undefined; readonly children: ReactNode };

/** The link stays in its list when it is followed, and the keyboard with it. */
function Choice({ href, chosen, below = [], beside, children }: ChoiceProps) {
  return (
    <li>
      <Link
        href={href}
        replace
        scroll={false}
        prefetch={false}
        aria-current={chosen ? "true" : undefined}
        className={classNames("flex min-h-9 items-center gap-2 rounded-lg px-2 py-1 hover:bg-sunken", chosen && "bg-sunken")}
      >
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className={classNames("min-w-0 wrap-anywhere", chosen ? "font-strong" : "text-accent")}>{children}</span>
            {beside ? <span className="max-w-1/2 truncate text-small text-quiet">{beside}</span> : null}
          </span>
          {below.map((line) => (
            <span key={line} className="block truncate text-small text-quiet" title={line}>
              {line}
            </span>
          ))}
        </span>
        {chosen ? <Check aria-hidden size={18} className="shrink-0 text-accent" /> : null}
      </Link>
    </li>
  );
}

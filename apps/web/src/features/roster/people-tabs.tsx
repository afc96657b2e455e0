import { useTranslations } from "next-intl";
import Link from "next/link";
import { classNames } from "@/ui/class-names";

export type PeoplePage = "students" | "staff" | "sections" | "invitations" | "import";

type Props = {
  readonly courseId: string;
  readonly current: PeoplePage;
  /** Whether the reader keeps the roster: assistants see two of the pages. */
  readonly keeps: boolean;
};

const PATHS: readonly (readonly [PeoplePage, string])[] = [
  ["students", ""],
  ["staff", "/staff"],
  ["sections", "/sections"],
  ["invitations", "/invitations"],
  ["import", "/import"],
];

/** The pages about a course's people. */
export function PeopleTabs({ courseId, current, keeps }: Props) {
  const t = useTranslations("roster.tabs");
  return (
    <nav aria-label={t("people")} className="screen-only -mt-4 mb-6 flex flex-wrap gap-1">
      {PATHS.filter(([page]) => keeps || page === "students" || page === "staff").map(([page, path]) => (
        <Link
          key={page}
          href={`/teach/${courseId}/students${path}`}
          aria-current={page === current ? "page" : undefined}
          className={classNames("rounded-full border px-3 py-1 text-small", page === current ? "border-accent bg-accent-wash font-strong text-accent" : "border-line text-quiet hover:border-edge hover:text-ink")}
        >
          {t(page)}
        </Link>
      ))}
    </nav>
  );
}

import type { SetResult } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { classNames } from "@/ui/class-names";
import { ScrollToCurrent } from "@/ui/scroll-to-current";

type Props = { readonly courseId: string; readonly sets: readonly SetResult[]; readonly current: string };

/** The published sets: which one the problems and the curve below are of. */
export function SetLinks({ courseId, sets, current }: Props) {
  const t = useTranslations("dashboard");
  if (sets.length < 2) return null;
  return (
    <nav aria-label={t("sets")} className="screen-only mb-2 overflow-x-auto">
      <ScrollToCurrent current={current} />
      <ul className="flex w-max gap-1 text-small">
        {sets.map(({ setId, title }) => (
          <li key={setId}>
            <Link
              href={`/teach/${courseId}?set=${setId}`}
              scroll={false}
              prefetch={false}
              aria-current={setId === current ? "page" : undefined}
              className={classNames("block max-w-60 truncate rounded-md px-2.5 py-1", setId === current ? "bg-accent-wash font-strong text-accent" : "text-quiet hover:text-ink")}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useTranslations } from "next-intl";
import Link from "next/link";

export type Crumb = { readonly title: string; readonly href: string };

/** On a narrow page only crumbs longer than this give way to the others. */
const SHORT = 16;

/** The way here from the top. The page itself is not in it: its title stands below. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className="flex items-center gap-x-2 text-small sm:flex-wrap text-quiet">
        {crumbs.map((crumb, i) => (
          <li key={crumb.href} className={crumb.title.length > SHORT ? "flex min-w-0 items-center gap-2" : "flex shrink-0 items-center gap-2"}>
            {i > 0 ? <span aria-hidden>/</span> : null}
            <Link href={crumb.href} className="max-w-72 truncate rounded py-1 underline-offset-4 hover:text-ink hover:underline">
              {crumb.title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

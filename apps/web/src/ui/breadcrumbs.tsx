import Link from "next/link";

export type Crumb = { readonly title: string; readonly href: string };

/** The way here from the top. The page itself is not in it: its title stands below. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="flex flex-wrap items-center gap-x-2 text-small text-quiet">
        {crumbs.map((crumb, i) => (
          <li key={crumb.href} className="flex min-w-0 items-center gap-2">
            {i > 0 ? <span aria-hidden>/</span> : null}
            <Link href={crumb.href} className="max-w-38 truncate sm:max-w-72 rounded py-1 underline-offset-4 hover:text-ink hover:underline">
              {crumb.title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

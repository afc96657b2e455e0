import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

type Props = {
  readonly title: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** The one next step of the page, on the right. */
  readonly action?: ReactNode;
};

/** The head of a page: where we are, what this is, the one next step. */
export function PageHeader({ title, crumbs, lead, action }: Props) {
  return (
    <header className="mb-8">
      {crumbs && crumbs.length > 0 ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className="mt-1 flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-title sm:text-display">{title}</h1>
          {lead ? <div className="mt-2 max-w-measure text-lead text-quiet">{lead}</div> : null}
        </div>
        {action ? <div className="screen-only flex flex-wrap gap-2">{action}</div> : null}
      </div>
    </header>
  );
}

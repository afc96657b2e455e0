import type { ReactNode } from "react";

type Props = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode };

/** What stands where there is nothing yet: why, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="rounded-xl border border-dashed border-edge px-6 py-10 text-center">
      <p className="text-lead font-strong">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-prose text-quiet">{children}</div> : null}
      {action ? <div className="mt-6 flex justify-center">{action}</div> : null}
    </div>
  );
}

import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

type Props = { readonly caption: string; readonly children: ReactNode; readonly className?: string };

/** A table that scrolls sideways on its own when it is wider than the page. The caption is for screen readers. */
export function Table({ caption, children, className }: Props) {
  return (
    <div className="relative overflow-x-auto rounded-lg border border-line bg-raised print:overflow-visible" role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames("w-full border-collapse text-small", className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export function HeadCell({ className, scope = "col", ...rest }: ComponentProps<"th">) {
  return <th scope={scope} className={classNames("border-b border-line px-3 py-2 text-left font-strong whitespace-nowrap text-quiet", className)} {...rest} />;
}

export function Cell({ className, ...rest }: ComponentProps<"td">) {
  return <td className={classNames("border-b border-line px-3 py-2 align-top", className)} {...rest} />;
}

/** On a cell and its head: a column that a phone has no room for. What it says stands there in the row's `PhoneLine`. */
export const NOT_ON_PHONE = "max-sm:hidden";

/** Under the row's name, on a phone alone: what the hidden columns say. */
export function PhoneLine({ children }: { readonly children: ReactNode }) {
  return <span className="block text-quiet sm:hidden">{children}</span>;
}

/** A cell that names its row. */
export function RowHead({ className, ...rest }: ComponentProps<"th">) {
  return <th scope="row" className={classNames("border-b border-line px-3 py-2 text-left align-top font-normal", className)} {...rest} />;
}

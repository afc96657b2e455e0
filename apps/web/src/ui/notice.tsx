import type { ReactNode } from "react";
import { type Tone, ToneIcon, toneStyle } from "./badge";
import { classNames } from "./class-names";

type Props = { readonly tone: Tone; readonly title?: ReactNode; readonly children?: ReactNode; readonly role?: "alert" | "status" };

/** Something the reader should know before going on. */
export function Notice({ tone, title, children, role }: Props) {
  return (
    <div role={role} className={classNames("flex gap-3 rounded-lg p-4", toneStyle(tone))}>
      <ToneIcon tone={tone} className="mt-px" />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-strong">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
    </div>
  );
}

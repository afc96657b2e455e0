import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Raised paper with a line around it. */
export function Card({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <div className={classNames("rounded-xl border border-line bg-raised p-4 sm:p-6", className)}>{children}</div>;
}

import type { ReactNode } from "react";
import { classNames } from "./class-names";

const WIDTHS = { narrow: "max-w-md", measure: "max-w-measure", page: "max-w-page", full: "max-w-none" } as const;

/** The main part of a page; the skip link leads here. */
export function Page({ width = "page", children }: { readonly width?: keyof typeof WIDTHS; readonly children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={classNames("mx-auto w-full px-4 py-8 outline-none sm:px-6", WIDTHS[width])}>
      {children}
    </main>
  );
}

import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What the pages of sets say in the browser; a preview gives its own. */
export default function SetsLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["assignments"]}>{children}</ClientMessages>;
}

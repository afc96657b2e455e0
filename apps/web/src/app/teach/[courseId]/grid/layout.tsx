import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What the grid says in the browser. */
export default function GridLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["dashboard"]}>{children}</ClientMessages>;
}

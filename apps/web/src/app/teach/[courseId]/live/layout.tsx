import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What a lecture's pages say in the browser. */
export default function LiveLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["lecture"]}>{children}</ClientMessages>;
}

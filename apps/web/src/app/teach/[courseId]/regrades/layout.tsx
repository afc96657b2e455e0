import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What regrades say in the browser. */
export default function RegradesLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["regrade"]}>{children}</ClientMessages>;
}

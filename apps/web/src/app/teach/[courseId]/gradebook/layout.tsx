import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What the gradebook says in the browser. */
export default function GradebookLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["gradebook"]}>{children}</ClientMessages>;
}

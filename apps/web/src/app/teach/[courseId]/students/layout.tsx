import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What the class list says in the browser; one student's page says more. */
export default function StudentsLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["roster"]}>{children}</ClientMessages>;
}

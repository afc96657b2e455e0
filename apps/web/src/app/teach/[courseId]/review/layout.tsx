import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What the review says in the browser. */
export default function ReviewLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["review"]}>{children}</ClientMessages>;
}

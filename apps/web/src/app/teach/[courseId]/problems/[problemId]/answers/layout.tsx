import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What a problem's answers say in the browser. */
export default function ProblemsProblemidAnswersLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["answer-groups"]}>{children}</ClientMessages>;
}

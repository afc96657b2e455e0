import type { ReactNode } from "react";
import { ClientMessages } from "@/i18n/client-messages";

/** What a course's settings say in the browser. */
export default function SettingsLayout({ children }: { readonly children: ReactNode }) {
  return <ClientMessages rooms={["course-settings"]}>{children}</ClientMessages>;
}

import { loadSettings } from "@/features/course-settings/load-settings";
import { SettingsPage } from "@/features/course-settings/settings-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("settings");

export default async function SettingsRoute({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "INSTRUCTOR");
  return (
    <Page width="measure">
      <SettingsPage loaded={await loadSettings(seat)} zones={["UTC", ...Intl.supportedValuesOf("timeZone")]} />
    </Page>
  );
}

import { getLocale } from "next-intl/server";
import { loadProgress } from "@/features/progress/load-progress";
import { ProgressView } from "@/features/progress/progress-view";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("progress");

export default async function ProgressPage({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "STUDENT");
  return (
    <Page>
      <ProgressView progress={await loadProgress(seat, new Date(), undefined, await getLocale())} />
    </Page>
  );
}

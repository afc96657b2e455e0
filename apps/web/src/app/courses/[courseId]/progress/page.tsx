import type { Metadata } from "next";
import { loadProgress } from "@/features/progress/load-progress";
import { ProgressView } from "@/features/progress/progress-view";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const metadata: Metadata = { title: "My progress" };

export default async function ProgressPage({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "STUDENT");
  return (
    <Page>
      <ProgressView progress={await loadProgress(seat)} />
    </Page>
  );
}

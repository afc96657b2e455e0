import { ClassDashboard } from "@/features/dashboard/class-dashboard";
import { loadDashboard } from "@/features/dashboard/load-dashboard";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ set?: string }> };

export default async function ClassPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { set } = await searchParams;
  const now = new Date();
  const seat = await requireSeat(courseId, "ASSISTANT");
  return (
    <Page>
      <ClassDashboard courseId={courseId} dashboard={await loadDashboard(seat, set, now)} now={now} />
    </Page>
  );
}

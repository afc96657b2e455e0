import { ClassDashboard } from "@/features/dashboard/class-dashboard";
import { loadDashboard } from "@/features/dashboard/load-dashboard";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export default async function ClassPage({ params }: Props) {
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "ASSISTANT");
  return (
    <Page>
      <ClassDashboard courseId={courseId} dashboard={await loadDashboard(seat)} now={new Date()} />
    </Page>
  );
}

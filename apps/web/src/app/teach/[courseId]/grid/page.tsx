import { ClassGrid } from "@/features/dashboard/class-grid";
import { loadGrid } from "@/features/dashboard/load-grid";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ set?: string }> };

export const generateMetadata = titled("grid");

export default async function GridPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { set } = await searchParams;
  const seat = await requireSeat(courseId, "ASSISTANT");
  return (
    <Page width="full">
      <ClassGrid courseId={courseId} setId={set} loaded={await loadGrid(seat, set)} />
    </Page>
  );
}

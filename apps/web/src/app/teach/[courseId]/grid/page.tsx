import { ClassGrid } from "@/features/dashboard/class-grid";
import { askedWindow, loadGrid } from "@/features/dashboard/load-grid";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ set?: string; section?: string; q?: string }> };

export const generateMetadata = titled("grid");

export default async function GridPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { set, section, q } = await searchParams;
  const seat = await requireSeat(courseId, "ASSISTANT");
  const asked = askedWindow.parse({ set: set || undefined, section: section || undefined, q: q?.slice(0, 200) || undefined });
  return (
    <Page width="full">
      <ClassGrid courseId={courseId} loaded={await loadGrid(seat, asked)} />
    </Page>
  );
}

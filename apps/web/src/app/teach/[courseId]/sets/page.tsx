import { SetsPage } from "@/features/assignments/sets-page";
import { loadSets } from "@/features/assignments/load-set";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("sets");

export default async function SetsRoute({ params }: Props) {
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  return (
    <Page>
      <SetsPage courseId={courseId} loaded={await loadSets(seat)} now={new Date()} />
    </Page>
  );
}

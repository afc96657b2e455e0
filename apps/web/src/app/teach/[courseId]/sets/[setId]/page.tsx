import { notFound } from "next/navigation";
import { loadSet } from "@/features/assignments/load-set";
import { SetPage } from "@/features/assignments/set-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string }> };

export const generateMetadata = titled("set");

export default async function SetRoute({ params }: Props) {
  const { courseId, setId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadSet(seat, setId);
  if (!loaded) notFound();
  return (
    <Page>
      <SetPage courseId={courseId} loaded={loaded} now={new Date()} />
    </Page>
  );
}

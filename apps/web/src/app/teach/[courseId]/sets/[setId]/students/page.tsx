import { notFound } from "next/navigation";
import { loadExtensions } from "@/features/assignments/load-extensions";
import { ExtensionsPage } from "@/features/assignments/extensions-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string }> };

export const generateMetadata = titled("extensions");

export default async function SetStudentsRoute({ params }: Props) {
  const { courseId, setId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadExtensions(seat, setId);
  if (!loaded) notFound();
  return (
    <Page>
      <ExtensionsPage courseId={courseId} loaded={loaded} />
    </Page>
  );
}

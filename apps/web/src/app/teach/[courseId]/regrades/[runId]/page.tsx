import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { loadRegrade } from "@/features/regrade/load-regrades";
import { RegradePage } from "@/features/regrade/regrade-page";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; runId: string }> };

export async function generateMetadata() {
  const t = await getTranslations("regrade");
  return { title: t("one") };
}

export default async function RegradeRoute({ params }: Props) {
  const { courseId, runId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadRegrade(seat, runId);
  if (!loaded) notFound();
  return (
    <Page>
      <RegradePage courseId={courseId} loaded={loaded} />
    </Page>
  );
}

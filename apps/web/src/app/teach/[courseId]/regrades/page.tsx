import { getTranslations } from "next-intl/server";
import { loadRegrades } from "@/features/regrade/load-regrades";
import { RegradesPage } from "@/features/regrade/regrades-page";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ problem?: string }> };

export async function generateMetadata() {
  const t = await getTranslations("regrade");
  return { title: t("title") };
}

export default async function RegradesRoute({ params, searchParams }: Props) {
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const { problem } = await searchParams;
  return (
    <Page>
      <RegradesPage courseId={courseId} loaded={await loadRegrades(seat, typeof problem === "string" ? problem : null)} />
    </Page>
  );
}

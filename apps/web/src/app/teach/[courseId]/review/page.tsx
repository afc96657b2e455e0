import { getLocale, getTranslations } from "next-intl/server";
import { loadReviews } from "@/features/review/load-reviews";
import { ReviewPage } from "@/features/review/review-page";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ show?: string; page?: string }> };

export async function generateMetadata() {
  const t = await getTranslations("review");
  return { title: t("title") };
}

export default async function ReviewRoute({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { show, page = "1" } = await searchParams;
  const which = show === "done" ? "done" : "waiting";
  const seat = await requireSeat(courseId, "ASSISTANT");
  return (
    <Page>
      <ReviewPage courseId={courseId} which={which} loaded={await loadReviews(seat, which, /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1, await getLocale())} />
    </Page>
  );
}

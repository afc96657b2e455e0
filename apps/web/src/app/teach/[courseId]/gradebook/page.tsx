import { GradebookPage } from "@/features/gradebook/gradebook-page";
import { loadGradebook } from "@/features/gradebook/load-gradebook";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ q?: string; page?: string }> };

export const generateMetadata = titled("gradebook");

export default async function GradebookRoute({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { q = "", page = "1" } = await searchParams;
  const seat = await requireSeat(courseId, "ASSISTANT");
  return (
    <Page>
      <GradebookPage courseId={courseId} search={q} loaded={await loadGradebook(seat, { search: q.slice(0, 200), page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1 }, new Date())} />
    </Page>
  );
}

import { Roster } from "@/features/roster/roster";
import { loadRoster } from "@/features/roster/load-roster";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ q?: string }> };

export const generateMetadata = titled("students");

export default async function StudentsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { q = "" } = await searchParams;
  const seat = await requireSeat(courseId, "ASSISTANT");
  return (
    <Page>
      <Roster courseId={courseId} search={q} roster={await loadRoster(seat, q)} />
    </Page>
  );
}

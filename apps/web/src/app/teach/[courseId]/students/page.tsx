import { loadRoster, rosterQuery } from "@/features/roster/load-roster";
import { Roster } from "@/features/roster/roster";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<Record<string, string | string[]>> };

export const generateMetadata = titled("students");

export default async function StudentsPage({ params, searchParams }: Props) {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  const query = rosterQuery.parse(await searchParams);
  return (
    <Page>
      <Roster query={query} roster={await loadRoster(seat, query)} />
    </Page>
  );
}

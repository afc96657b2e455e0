import { notFound } from "next/navigation";
import { loadComparison } from "@/features/authoring/load-bank";
import { ComparePage } from "@/features/authoring/versions/compare-page";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; problemId: string }>; readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = titled("versions");

const numberOf = (value: string | string[] | undefined) => (typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : undefined);

export default async function CompareRoute({ params, searchParams }: Props) {
  const { courseId, problemId } = await params;
  const { from, to } = await searchParams;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadComparison(seat, problemId, { from: numberOf(from), to: numberOf(to) });
  if (!loaded) notFound();
  return (
    <Page>
      <ClientMessages rooms={["authoring"]}>
        <ComparePage courseId={courseId} loaded={loaded} />
      </ClientMessages>
    </Page>
  );
}

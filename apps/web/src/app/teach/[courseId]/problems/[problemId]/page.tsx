import { notFound } from "next/navigation";
import { loadProblem } from "@/features/authoring/load-bank";
import { ProblemPage } from "@/features/authoring/problem-page";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; problemId: string }>; readonly searchParams: Promise<{ version?: string }> };

export const metadata = { title: "Problem" };

export default async function ProblemRoute({ params, searchParams }: Props) {
  const { courseId, problemId } = await params;
  const { version } = await searchParams;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadProblem(seat, problemId, version && /^\d{1,6}$/.test(version) ? Number(version) : undefined);
  if (!loaded) notFound();
  return (
    <Page>
      <ProblemPage courseId={courseId} loaded={loaded} />
    </Page>
  );
}

import { listOutdatedItems } from "@nabla/db";
import { notFound } from "next/navigation";
import { loadProblem } from "@/features/authoring/load-bank";
import { ProblemPage } from "@/features/authoring/problem-page";
import { OutdatedNotice } from "@/features/regrade/outdated-notice";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; problemId: string }>; readonly searchParams: Promise<{ version?: string }> };

export const generateMetadata = titled("problem");

export default async function ProblemRoute({ params, searchParams }: Props) {
  const { courseId, problemId } = await params;
  const { version } = await searchParams;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const [loaded, outdated] = await Promise.all([loadProblem(seat, problemId, version && /^\d{1,6}$/.test(version) ? Number(version) : undefined), listOutdatedItems(seat, problemId)]);
  if (!loaded) notFound();
  return (
    <Page>
      <ClientMessages rooms={["authoring", "server"]}>
        <ProblemPage courseId={courseId} loaded={loaded} notice={<OutdatedNotice courseId={courseId} problemId={problemId} items={outdated} />} />
      </ClientMessages>
    </Page>
  );
}

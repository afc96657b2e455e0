import { notFound } from "next/navigation";
import { AnswersPage } from "@/features/answer-groups/answers-page";
import { loadAnswers } from "@/features/answer-groups/load-answers";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; problemId: string }> };

export const generateMetadata = titled("answers");

export default async function AnswersRoute({ params }: Props) {
  const { courseId, problemId } = await params;
  const loaded = await loadAnswers(await requireSeat(courseId, "ASSISTANT"), problemId);
  if (!loaded) notFound();
  return (
    <Page>
      <AnswersPage courseId={courseId} loaded={loaded} />
    </Page>
  );
}

import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadQuestion } from "@/features/lecture/load-question";
import { QuestionView } from "@/features/lecture/question-view";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; sessionId: string }> };

export const generateMetadata = titled("live");

export default async function LiveQuestionPage({ params }: Props) {
  const { courseId, sessionId } = await params;
  const seat = await requireSeat(courseId, "STUDENT");
  const question = await loadQuestion(seat, sessionId, await getLocale());
  if (!question) notFound();
  return (
    <Page>
      <ClientMessages rooms={["lecture"]}>
        <QuestionView courseId={courseId} sessionId={sessionId} question={question} />
      </ClientMessages>
    </Page>
  );
}

import { notFound } from "next/navigation";
import { GroupPage } from "@/features/answer-groups/group-page";
import { loadGroup } from "@/features/answer-groups/load-group";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; problemId: string; groupId: string }> };

export const generateMetadata = titled("answerGroup");

export default async function GroupRoute({ params }: Props) {
  const { courseId, problemId, groupId } = await params;
  const loaded = await loadGroup(await requireSeat(courseId, "ASSISTANT"), problemId, groupId);
  if (!loaded) notFound();
  return (
    <Page>
      <GroupPage courseId={courseId} loaded={loaded} />
    </Page>
  );
}

import { getCourse } from "@nabla/db";
import { ImportPage } from "@/features/authoring/exchange/import-page";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("importProblems");

export default async function ImportProblemsPage({ params }: Props) {
  const { courseId } = await params;
  const { title } = await getCourse(await requireSeat(courseId, "INSTRUCTOR"));
  return (
    <Page>
      <ClientMessages rooms={["authoring", "server"]}>
        <ImportPage courseId={courseId} courseTitle={title} />
      </ClientMessages>
    </Page>
  );
}

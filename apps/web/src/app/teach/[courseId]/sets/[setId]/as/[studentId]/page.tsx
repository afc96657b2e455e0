import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadStudentPreview } from "@/features/practice/load-student-preview";
import { StudentPreview } from "@/features/practice/student-preview";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string; studentId: string }> };

export const generateMetadata = titled("preview");

/** A set as one student sees it, for the course's staff: only looked at. */
export default async function StudentPreviewRoute({ params }: Props) {
  const { courseId, setId, studentId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadStudentPreview(seat, setId, studentId, await getLocale());
  if (!loaded) notFound();
  return (
    <Page>
      <ClientMessages rooms={["practice"]}>
        <StudentPreview courseId={courseId} loaded={loaded} />
      </ClientMessages>
    </Page>
  );
}

import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { GivenByPerson } from "@/features/review/given-by-person";
import { loadStudent } from "@/features/roster/load-student";
import { StudentPage } from "@/features/roster/student-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; studentId: string }> };

export const generateMetadata = titled("student");

export default async function StudentRoute({ params }: Props) {
  const { courseId, studentId } = await params;
  const seat = await requireSeat(courseId, "ASSISTANT");
  const loaded = await loadStudent(seat, studentId, await getLocale());
  if (!loaded) notFound();
  return (
    <Page>
      <StudentPage courseId={courseId} loaded={loaded} underAnswer={(answer) => <GivenByPerson courseId={courseId} answer={answer} />} />
    </Page>
  );
}

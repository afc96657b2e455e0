import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { GivenByPerson } from "@/features/review/given-by-person";
import { loadStudent } from "@/features/roster/load-student";
import { StudentPage } from "@/features/roster/student-page";
import { loadRecord } from "@/features/student-record/load-record";
import { StudentRecord } from "@/features/student-record/student-record";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; studentId: string }>; readonly searchParams: Promise<{ answers?: string }> };

export const generateMetadata = titled("student");

export default async function StudentRoute({ params, searchParams }: Props) {
  const { courseId, studentId } = await params;
  const all = (await searchParams).answers === "all";
  const seat = await requireSeat(courseId, "ASSISTANT");
  const [loaded, record] = await Promise.all([getLocale().then((language) => loadStudent(seat, studentId, language, all)), loadRecord(seat, studentId)]);
  if (!loaded) notFound();
  return (
    <Page>
      <ClientMessages rooms={["review", "roster", "student-record"]}>
        <StudentPage
          courseId={courseId}
          loaded={loaded}
          all={all}
          underAnswer={(answer) => <GivenByPerson courseId={courseId} answer={answer} />}
          beside={<StudentRecord courseId={courseId} studentId={studentId} zone={loaded.zone} sets={loaded.sets} record={record} />}
        />
      </ClientMessages>
    </Page>
  );
}

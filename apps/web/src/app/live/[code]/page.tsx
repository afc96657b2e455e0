import { findLiveCourse, takeSeat } from "@nabla/db";
import { redirect } from "next/navigation";
import { CodeView } from "@/features/lecture/code-view";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ code: string }> };

export const generateMetadata = titled("takePart");

/** Where a code leads: students to the question, who asks it to the wall, others to the way into the class. */
export default async function LiveCodePage({ params }: Props) {
  const account = await requireAccount();
  const { code } = await params;
  const course = await findLiveCourse(account, code);
  const [student, staff] = course ? await Promise.all([takeSeat(account.userId, course.courseId, "STUDENT"), takeSeat(account.userId, course.courseId, "INSTRUCTOR")]) : [null, null];
  if (course && student) redirect(`/courses/${course.courseId}/live/${course.sessionId}`);
  if (course && staff) redirect(`/teach/${course.courseId}/live/${course.sessionId}`);
  return (
    <Page width="measure">
      <ClientMessages rooms={["lecture"]}><CodeView code={code} course={course} /></ClientMessages>
    </Page>
  );
}

import { CourseForm } from "@/features/roster/course-form";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

export const metadata = { title: "New course" };

export default async function NewCoursePage() {
  await requireAccount();
  return (
    <Page width="measure">
      <PageHeader title="New course" crumbs={[{ title: "Courses", href: "/courses" }]} lead="You will be its instructor, and get a code for your students to join with." />
      <CourseForm zones={["UTC", ...Intl.supportedValuesOf("timeZone")]} />
    </Page>
  );
}

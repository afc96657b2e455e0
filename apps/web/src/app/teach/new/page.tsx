import { getTranslations } from "next-intl/server";
import { CourseForm } from "@/features/roster/course-form";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

export const metadata = { title: "New course" };

export default async function NewCoursePage() {
  const t = await getTranslations("pages");
  await requireAccount();
  return (
    <Page width="measure">
      <PageHeader title={t("newCourse")} crumbs={[{ title: t("courses"), href: "/courses" }]} lead={t("youWillBeItsInstructor")} />
      <CourseForm zones={["UTC", ...Intl.supportedValuesOf("timeZone")]} />
    </Page>
  );
}

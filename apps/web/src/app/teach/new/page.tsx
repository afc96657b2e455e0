import { getTranslations } from "next-intl/server";
import { CourseForm } from "@/features/roster/course-form";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

export const generateMetadata = titled("newCourse");

export default async function NewCoursePage() {
  const t = await getTranslations("pages");
  await requireAccount();
  return (
    <Page width="measure">
      <ClientMessages rooms={["roster"]}>
        <PageHeader title={t("newCourse")} crumbs={[{ title: t("courses"), href: "/courses" }]} lead={t("newCourseLead")} />
        <CourseForm zones={["UTC", ...Intl.supportedValuesOf("timeZone")]} />
      </ClientMessages>
    </Page>
  );
}

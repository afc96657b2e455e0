import { CoursesView } from "@/features/course-home/courses-view";
import { loadCourses } from "@/features/course-home/load-courses";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";

export const generateMetadata = titled("courses");

export default async function CoursesPage() {
  const account = await requireAccount();
  return (
    <Page>
      <ClientMessages rooms={["course-home"]}>
        <CoursesView courses={await loadCourses(account)} />
      </ClientMessages>
    </Page>
  );
}

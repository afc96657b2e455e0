import type { Metadata } from "next";
import { CoursesView } from "@/features/course-home/courses-view";
import { loadCourses } from "@/features/course-home/load-courses";
import { requireAccount } from "@/server/gate";
import { Page } from "@/ui/page";

export const metadata: Metadata = { title: "Courses" };

export default async function CoursesPage() {
  const account = await requireAccount();
  return (
    <Page>
      <CoursesView courses={await loadCourses(account)} />
    </Page>
  );
}

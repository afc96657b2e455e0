import type { Metadata } from "next";
import { cache } from "react";
import { CourseHomeView } from "@/features/course-home/course-home-view";
import { loadCourseHome } from "@/features/course-home/load-course-home";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

const load = cache(async (courseId: string) => loadCourseHome(await requireSeat(courseId, "STUDENT")));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).courseId)).course.title };
}

export default async function CoursePage({ params }: Props) {
  const { courseId } = await params;
  return (
    <Page>
      <CourseHomeView courseId={courseId} home={await load(courseId)} />
    </Page>
  );
}

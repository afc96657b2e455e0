import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LessonView } from "@/features/lessons/lesson-view";
import { loadLesson } from "@/features/lessons/load-lesson";
import { ClientMessages } from "@/i18n/client-messages";
import { courseMaterial } from "@/server/course-material";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; concept: string }> };

/** Made for links that are only looked at, too: so it does not count as having opened the lesson. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, concept } = await params;
  await requireSeat(courseId, "STUDENT");
  const lesson = courseMaterial().lessons.find(({ slug }) => slug === concept);
  return lesson ? { title: lesson.title } : {};
}

export default async function LessonPage({ params }: Props) {
  const { courseId, concept } = await params;
  const seat = await requireSeat(courseId, "STUDENT");
  const page = await loadLesson(seat, concept);
  if (!page) notFound();
  return (
    <Page width="measure">
      <ClientMessages rooms={["lessons"]}>
        <LessonView page={page} />
      </ClientMessages>
    </Page>
  );
}

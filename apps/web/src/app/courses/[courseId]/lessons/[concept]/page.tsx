import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LessonView } from "@/features/lessons/lesson-view";
import { loadLesson } from "@/features/lessons/load-lesson";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; concept: string }> };

const load = cache(async (courseId: string, concept: string) => (await loadLesson(await requireSeat(courseId, "STUDENT"), concept)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, concept } = await params;
  return { title: (await load(courseId, concept)).lesson.title };
}

export default async function LessonPage({ params }: Props) {
  const { courseId, concept } = await params;
  return (
    <Page width="measure">
      <LessonView page={await load(courseId, concept)} />
    </Page>
  );
}

import { getCourse } from "@nabla/db";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ExerciseView } from "@/features/practice/exercise-view";
import { loadExercise } from "@/features/practice/load-exercise";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string; itemId: string }> };

const load = cache(async (courseId: string, setId: string, itemId: string) => {
  const seat = await requireSeat(courseId, "STUDENT");
  const [course, exercise] = await Promise.all([getCourse(seat), loadExercise(seat, setId, itemId)]);
  return exercise ? { course, exercise } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, setId, itemId } = await params;
  const { exercise } = await load(courseId, setId, itemId);
  return { title: `${exercise.view.title} · ${exercise.set.title}` };
}

export default async function ExercisePage({ params }: Props) {
  const { courseId, setId, itemId } = await params;
  const { course, exercise } = await load(courseId, setId, itemId);
  return (
    <Page>
      <ExerciseView courseId={courseId} courseTitle={course.title} exercise={exercise} />
    </Page>
  );
}

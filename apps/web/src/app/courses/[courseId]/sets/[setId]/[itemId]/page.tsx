import { findMySet, getCourse } from "@nabla/db";
import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { ExerciseView } from "@/features/practice/exercise-view";
import { loadExercise } from "@/features/practice/load-exercise";
import { ClientMessages } from "@/i18n/client-messages";
import { requireSeat } from "@/server/gate";
import { setWindow, showsProblems } from "@/server/set-window";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; setId: string; itemId: string }> };

/** Made for links that are only looked at, too: so it opens nothing, and begins no student's work. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, setId, itemId } = await params;
  const now = new Date();
  const set = await findMySet(await requireSeat(courseId, "STUDENT"), setId, now);
  const item = set?.items.find((one) => one.itemId === itemId);
  return set && item && showsProblems(setWindow(set, now)) ? { title: `${item.title} · ${set.title}` } : {};
}

export default async function ExercisePage({ params }: Props) {
  const { courseId, setId, itemId } = await params;
  const seat = await requireSeat(courseId, "STUDENT");
  const [course, exercise] = await Promise.all([getCourse(seat), loadExercise(seat, setId, itemId, new Date(), await getLocale())]);
  if (!exercise) notFound();
  return (
    <Page>
      <ClientMessages rooms={["practice"]}>
        <ExerciseView courseId={courseId} courseTitle={course.title} exercise={exercise} />
      </ClientMessages>
    </Page>
  );
}

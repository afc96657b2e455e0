import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { loadLane } from "@/features/endless-practice/load-lane";
import { TaskView } from "@/features/endless-practice/task-view";
import { TodayDone } from "@/features/endless-practice/today-done";
import { ClientMessages } from "@/i18n/client-messages";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string; lane: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("endless-practice"))("title") };
}

export default async function LanePage({ params }: Props) {
  const { courseId, lane } = await params;
  const seat = await requireSeat(courseId, "STUDENT");
  const page = await loadLane(seat, lane);
  if (!page) notFound();
  const { course, done, open } = page;
  return (
    <Page>
      <ClientMessages rooms={["endless-practice"]}>
        {open ? <TaskView course={course} lane={lane} task={open.task} concept={open.concept} /> : <TodayDone course={course} problems={done.problems} />}
      </ClientMessages>
    </Page>
  );
}

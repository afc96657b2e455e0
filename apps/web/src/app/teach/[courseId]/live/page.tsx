import { LecturePage } from "@/features/lecture/lecture-page";
import { lectureQuery, loadLecture } from "@/features/lecture/load-wall";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = titled("live");

export default async function LiveQuestionsPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  return (
    <Page>
      <LecturePage courseId={courseId} loaded={await loadLecture(seat, lectureQuery.parse(await searchParams))} />
    </Page>
  );
}

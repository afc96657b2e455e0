import { loadNewProblem } from "@/features/authoring/load-bank";
import { ProblemEditor } from "@/features/authoring/problem-editor";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ copy?: string }> };

export const metadata = { title: "New problem" };

export default async function NewProblemPage({ params, searchParams }: Props) {
  const { courseId } = await params;
  const { copy } = await searchParams;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const { course, form, file } = await loadNewProblem(seat, copy);
  return (
    <Page>
      <PageHeader
        title="New problem"
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: "Problems", href: `/teach/${courseId}/problems` },
        ]}
        lead="Name a function and say what is asked. The key, the steps and the known mistakes come by themselves."
      />
      <ProblemEditor key={copy ?? ""} courseId={courseId} initial={form} file={file} />
    </Page>
  );
}

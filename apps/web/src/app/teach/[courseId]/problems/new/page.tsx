import { getTranslations } from "next-intl/server";
import { loadNewProblem } from "@/features/authoring/load-bank";
import { ProblemEditor } from "@/features/authoring/problem-editor";
import { problemText } from "@/features/authoring/problem-text";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

type Props = { readonly params: Promise<{ courseId: string }>; readonly searchParams: Promise<{ copy?: string }> };

export const generateMetadata = titled("newProblem");

export default async function NewProblemPage({ params, searchParams }: Props) {
  const t = await getTranslations("pages");
  const { courseId } = await params;
  const { copy } = await searchParams;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const { course, yaml } = await loadNewProblem(seat, copy);
  return (
    <Page>
      <ClientMessages rooms={["authoring", "server"]}>
        <PageHeader
          title={t("newProblem")}
          crumbs={[
            { title: course.title, href: `/teach/${courseId}` },
            { title: t("problems"), href: `/teach/${courseId}/problems` },
          ]}
          lead={t("newProblemLead")}
        />
        <ProblemEditor key={copy ?? ""} courseId={courseId} initial={problemText(yaml, true)} />
      </ClientMessages>
    </Page>
  );
}

import { getTranslations } from "next-intl/server";
import { EditedSetProvider } from "@/features/assignments/edited-set";
import { loadNewSet } from "@/features/assignments/load-set";
import { SetEditor } from "@/features/assignments/set-editor";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("newSet");

export default async function NewSetPage({ params }: Props) {
  const t = await getTranslations("pages");
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const { course, initial, bank, others } = await loadNewSet(seat, new Date());
  return (
    <Page>
      <PageHeader title={t("newSet")} crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: t("sets"), href: `/teach/${courseId}/sets` },
        ]} lead={t("newSetLead")} />
      <EditedSetProvider courseId={courseId} initial={initial}>
        <SetEditor courseId={courseId} zone={course.timeZone} bank={bank} others={others} />
      </EditedSetProvider>
    </Page>
  );
}

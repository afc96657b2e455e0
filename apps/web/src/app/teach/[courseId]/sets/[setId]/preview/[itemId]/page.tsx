import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadPreview } from "@/features/assignments/load-set";
import { PreviewLinks } from "@/features/assignments/preview-links";
import { ReadOnlyProblem } from "@/features/authoring/read-only-problem";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

type Props = { readonly params: Promise<{ courseId: string; setId: string; itemId: string }> };

export const generateMetadata = titled("preview");

export default async function PreviewPage({ params }: Props) {
  const t = await getTranslations("pages");
  const { courseId, setId, itemId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const loaded = await loadPreview(seat, setId, itemId);
  if (!loaded) notFound();
  const { item, items, course } = loaded;
  return (
    <Page width="measure">
      <PageHeader
        title={item.title}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: item.setTitle, href: `/teach/${courseId}/sets/${setId}` },
        ]}
        lead={t("previewLead")}
      />
      <ClientMessages rooms={["authoring"]}>
        <ReadOnlyProblem key={itemId} courseId={courseId} yaml={item.yaml} points={item.points} attempts={item.maxAttempts} withFile={false} />
      </ClientMessages>
      <PreviewLinks courseId={courseId} setId={setId} itemId={itemId} items={items} />
    </Page>
  );
}

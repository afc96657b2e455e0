import { getTranslations } from "next-intl/server";
import { loadCopy } from "@/features/course-settings/copy-course";
import { CopyForm } from "@/features/course-settings/copy-form";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("copyCourse");

export default async function CopyRoute({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "OWNER");
  const [loaded, t] = await Promise.all([loadCopy(seat), getTranslations("course-settings")]);
  const base = `/teach/${seat.courseId}`;
  return (
    <Page width="measure">
      <PageHeader
        title={t("copy")}
        crumbs={[
          { title: loaded.course.title, href: base },
          { title: t("settings"), href: `${base}/settings` },
        ]}
      />
      <CopyForm loaded={loaded} />
    </Page>
  );
}

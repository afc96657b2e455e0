import { getCourse, listSections } from "@nabla/db";
import { SectionsPage } from "@/features/roster/sections-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("sections");

export default async function SectionsRoute({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "INSTRUCTOR");
  const [course, sections] = await Promise.all([getCourse(seat), listSections(seat)]);
  return (
    <Page>
      <SectionsPage course={course} sections={sections} archived={seat.archived} />
    </Page>
  );
}

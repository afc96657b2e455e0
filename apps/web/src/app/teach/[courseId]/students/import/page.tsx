import { getCourse } from "@nabla/db";
import { ImportPage } from "@/features/roster/import-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("importRoster");

export default async function ImportRoute({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "INSTRUCTOR");
  return (
    <Page>
      <ImportPage course={await getCourse(seat)} />
    </Page>
  );
}

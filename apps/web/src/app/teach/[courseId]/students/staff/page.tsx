import { loadStaff } from "@/features/roster/keep-staff";
import { StaffPage } from "@/features/roster/staff-page";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("staff");

export default async function StaffRoute({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  return (
    <Page>
      <StaffPage loaded={await loadStaff(seat)} />
    </Page>
  );
}

import { InvitationsPage } from "@/features/roster/invitations-page";
import { loadInvitations } from "@/features/roster/invite";
import { titled } from "@/i18n/titled";
import { requireSeat } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ courseId: string }> };

export const generateMetadata = titled("invitations");

export default async function InvitationsRoute({ params }: Props) {
  const seat = await requireSeat((await params).courseId, "INSTRUCTOR");
  return (
    <Page>
      <InvitationsPage loaded={await loadInvitations(seat)} />
    </Page>
  );
}

import { findEntrance } from "@nabla/db";
import { JoinView } from "@/features/course-home/join-view";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { publicPage } from "@/server/gate";
import { Page } from "@/ui/page";

type Props = { readonly params: Promise<{ code: string }> };

export const generateMetadata = titled("join");

export default async function JoinPage({ params }: Props) {
  const { code } = await params;
  const { account } = await publicPage();
  return (
    <Page width="measure">
      <ClientMessages rooms={["course-home"]}>
        <JoinView code={code} entrance={await findEntrance(code, new Date())} signedIn={account !== null} />
      </ClientMessages>
    </Page>
  );
}

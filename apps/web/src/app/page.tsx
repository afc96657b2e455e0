import { WelcomeView } from "@/features/welcome/welcome-view";
import { ClientMessages } from "@/i18n/client-messages";
import { publicPage } from "@/server/gate";
import { Page } from "@/ui/page";

export default async function StartPage() {
  const { account } = await publicPage();
  return (
    <Page>
      <ClientMessages rooms={["welcome"]}>
        <WelcomeView signedIn={account !== null} />
      </ClientMessages>
    </Page>
  );
}

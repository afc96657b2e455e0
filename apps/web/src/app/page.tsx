import { WelcomeView } from "@/features/welcome/welcome-view";
import { publicPage } from "@/server/gate";
import { Page } from "@/ui/page";

export default async function StartPage() {
  const { account } = await publicPage();
  return (
    <Page>
      <WelcomeView signedIn={account !== null} />
    </Page>
  );
}

import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { AccountView } from "@/features/account/account-view";
import { ClientMessages } from "@/i18n/client-messages";
import { asLanguage, LANGUAGE_COOKIE } from "@/i18n/languages";
import { titled } from "@/i18n/titled";
import { requireAccount } from "@/server/gate";
import { currentUser } from "@/server/session";
import { Page } from "@/ui/page";
import { asScheme, SCHEME_COOKIE } from "@/ui/scheme";

export const generateMetadata = titled("account");

export default async function AccountPage() {
  await requireAccount();
  const user = (await currentUser()) ?? notFound();
  const kept = await cookies();
  return (
    <Page width="measure">
      <ClientMessages rooms={["account"]}>
        <AccountView user={user} scheme={asScheme(kept.get(SCHEME_COOKIE)?.value)} language={asLanguage(kept.get(LANGUAGE_COOKIE)?.value)} />
      </ClientMessages>
    </Page>
  );
}

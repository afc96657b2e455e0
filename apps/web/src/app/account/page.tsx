import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { AccountView } from "@/features/account/account-view";
import { requireAccount } from "@/server/gate";
import { currentUser } from "@/server/session";
import { Page } from "@/ui/page";
import { asScheme, SCHEME_COOKIE } from "@/ui/scheme";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  await requireAccount();
  const user = (await currentUser()) ?? notFound();
  return (
    <Page width="measure">
      <AccountView user={user} scheme={asScheme((await cookies()).get(SCHEME_COOKIE)?.value)} />
    </Page>
  );
}

import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SignInForm } from "@/features/account/sign-in-form";
import { ClientMessages } from "@/i18n/client-messages";
import { titled } from "@/i18n/titled";
import { publicPage } from "@/server/gate";
import { safeReturn } from "@/server/safe-return";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";
import { TextLink } from "@/ui/text-link";

export const generateMetadata = titled("signIn");

type Props = { readonly searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations("pages");
  const { next } = await searchParams;
  const goTo = safeReturn(typeof next === "string" ? next : undefined);
  if ((await publicPage()).account) redirect(goTo);
  return (
    <Page width="narrow">
      <ClientMessages rooms={["account"]}>
        <PageHeader title={t("signIn")} />
        <SignInForm goTo={goTo} />
        <p className="mt-6 text-quiet">
          {t.rich("noAccountYet", { link: (text) => <TextLink href={`/sign-up?next=${encodeURIComponent(goTo)}`}>{text}</TextLink> })}
        </p>
      </ClientMessages>
    </Page>
  );
}

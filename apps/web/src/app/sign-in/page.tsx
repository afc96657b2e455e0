import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/features/account/sign-in-form";
import { publicPage } from "@/server/gate";
import { safeReturn } from "@/server/safe-return";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";
import { TextLink } from "@/ui/text-link";

export const metadata: Metadata = { title: "Sign in" };

type Props = { readonly searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams;
  const goTo = safeReturn(typeof next === "string" ? next : undefined);
  if ((await publicPage()).account) redirect(goTo);
  return (
    <Page width="narrow">
      <PageHeader title="Sign in" />
      <SignInForm goTo={goTo} />
      <p className="mt-6 text-quiet">
        No account yet? <TextLink href={`/sign-up?next=${encodeURIComponent(goTo)}`}>Sign up</TextLink>
      </p>
    </Page>
  );
}

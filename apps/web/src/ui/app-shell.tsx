import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { AccountMenu } from "./account-menu";
import { LinkButton } from "./link-button";
import type { Scheme } from "./scheme";
import { SchemeMenu } from "./scheme-menu";
import { SkipLink } from "./skip-link";

type Props = { readonly account: { readonly name: string } | null; readonly scheme: Scheme; readonly children: ReactNode };

/** What stands around every page: the skip link, the header, and room for the page. */
export function AppShell({ account, scheme, children }: Props) {
  const t = useTranslations("ui");
  return (
    <>
      <SkipLink />
      <header className="screen-only border-b border-line bg-paper">
        <div className="mx-auto flex min-h-16 max-w-page items-center justify-between gap-2 px-4 sm:px-6">
          <Link href={account ? "/courses" : "/"} className="inline-flex min-h-11 items-center gap-2 rounded-lg text-lead font-strong" aria-label={t("toStart")}>
            <Brand />
            Nabla
          </Link>
          <nav aria-label={t("mainNavigation")} className="flex items-center gap-1 sm:gap-2">
            {account ? (
              <>
                <Link href="/courses" className="inline-flex min-h-11 items-center rounded-lg px-3 hover:bg-sunken">
                  {t("courses")}
                </Link>
                <AccountMenu name={account.name} scheme={scheme} />
              </>
            ) : (
              <>
                <SchemeMenu scheme={scheme} />
                <LinkButton look="quiet" size="small" href="/sign-in">
                  {t("signIn")}
                </LinkButton>
                <LinkButton look="primary" size="small" href="/sign-up">
                  {t("signUp")}
                </LinkButton>
              </>
            )}
          </nav>
        </div>
      </header>
      {children}
    </>
  );
}

function Brand() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className="size-6 fill-accent">
      <path fillRule="evenodd" d="M2 4h28L16 30zm6.4 3.6L17 23.4 25.2 7.6z" />
    </svg>
  );
}

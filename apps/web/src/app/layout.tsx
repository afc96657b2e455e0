import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import "@fontsource-variable/source-sans-3";
import "katex/dist/katex.min.css";
import { ClientMessages } from "@/i18n/client-messages";
import { currentUser } from "@/server/session";
import { AppShell } from "@/ui/app-shell";
import { TextFont } from "@/ui/early-fonts";
import { asScheme, SCHEME_COOKIE } from "@/ui/scheme";
import { ToastProvider } from "@/ui/toast";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.title");
  return { title: { template: "%s · Nabla", default: t("start") }, description: t("description") };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [scheme, user, language] = [asScheme((await cookies()).get(SCHEME_COOKIE)?.value), await currentUser(), await getLocale()];
  return (
    <html lang={language} {...(scheme === "system" ? {} : { "data-scheme": scheme })}>
      <body>
        <TextFont />
        <ClientMessages>
          <ToastProvider>
            <AppShell account={user ? { name: user.name } : null} scheme={scheme}>
              {children}
            </AppShell>
          </ToastProvider>
        </ClientMessages>
      </body>
    </html>
  );
}

import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "@fontsource-variable/source-sans-3";
import "katex/dist/katex.min.css";
import { currentUser } from "@/server/session";
import { AppShell } from "@/ui/app-shell";
import { asScheme, SCHEME_COOKIE } from "@/ui/scheme";
import { ToastProvider } from "@/ui/toast";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s · Nabla", default: "Nabla: calculus for deep learning, judged as you type" },
  description: "Auto-graded exercises for calculus as deep learning uses it.",
};

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
        <NextIntlClientProvider>
          <ToastProvider>
            <AppShell account={user ? { name: user.name } : null} scheme={scheme}>
              {children}
            </AppShell>
          </ToastProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MESSAGES } from "@/i18n/messages";

/** What a page would send for these nodes to a reader of English. */
export const inEnglish = (nodes: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={MESSAGES.en}>
      {nodes}
    </NextIntlClientProvider>,
  );

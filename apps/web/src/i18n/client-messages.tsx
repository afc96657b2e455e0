import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { en } from "../../messages/en";
import { compileSentences } from "./compile-sentences";

export type Room = keyof typeof en;

/** What stands around every page, and the page that is left when another one breaks. */
const EVERYWHERE: readonly Room[] = ["ui", "broken"];

/**
 * Gives the browser the sentences of these rooms, in the reader's language: those that the page's client components say. What is
 * said on the server travels as it is read. A test compares each page's rooms with what its components ask for.
 * They travel compiled: the browser fills them in without a parser.
 */
export async function ClientMessages({ rooms = [], children }: { readonly rooms?: readonly Room[]; readonly children: ReactNode }) {
  const all = await getMessages();
  const some = Object.fromEntries([...EVERYWHERE, ...rooms].map((room) => [room, compileSentences(all[room])]));
  return <NextIntlClientProvider messages={some}>{children}</NextIntlClientProvider>;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type sentences from "../../messages/en/pages.json";

/** Makes a page's title in the browser's tab from the catalogue, under pages.title. */
export const titled = (key: keyof (typeof sentences)["title"]) => async (): Promise<Metadata> => {
  const t = await getTranslations("pages.title");
  return { title: t(key) };
};

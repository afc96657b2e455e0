import { useTranslations } from "next-intl";
import { spokenText } from "./spoken-text";

/** Markdown with formulas as words alone, in the reader's language. */
export function useSpokenText(): (markdown: string) => string {
  const t = useTranslations("ui.spoken");
  return (markdown) => spokenText(markdown, t);
}

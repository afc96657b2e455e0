import { useTranslations } from "next-intl";
import type { Tone } from "../badge";
import { verdictOf } from "./verdict-of";

/** The verdict's tone and its word in the reader's language. */
export function useVerdictWord(): (judged: Parameters<typeof verdictOf>[0]) => { readonly tone: Tone; readonly word: string } {
  const t = useTranslations("ui.verdictWord");
  return (judged) => {
    const { tone, key } = verdictOf(judged);
    return { tone, word: t(key) };
  };
}

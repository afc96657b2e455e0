import { useLocale } from "next-intl";
import { type Language, LANGUAGES, LANGUAGE_TAGS } from "@/i18n/languages";

/** Made once for each language: making one takes longer than a whole row of a table. */
const formats = new Map<Language, (value: number) => string>(
  LANGUAGES.map((language) => [language, new Intl.NumberFormat(LANGUAGE_TAGS[language], { maximumFractionDigits: 2 }).format]),
);

/** A number for a table, with at most two decimals, as the reader's language writes it. */
export const useShortNumber = (): ((value: number) => string) => numberFormat(useLocale());

/** The same where the language is known already. */
export const numberFormat = (language: Language): ((value: number) => string) => formats.get(language) ?? shortNumber;

/** For fields and files, where the decimal mark is a point: a number with at most two decimals and no idle zeros: 1, 0.5, 0.67. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A share as whole per cent. All and nothing are only said when they are true: 199 of 200 is 99 %. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return "–";
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 100 && part < whole) return "99 %";
  if (rounded === 0 && part > 0) return "1 %";
  return `${rounded} %`;
}

/** The languages that the catalogue has; the first is spoken where none that a reader asks for is here. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** How each writes dates and numbers (BCP 47): the day before the month, a clock of 24 hours. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

export const LANGUAGE_COOKIE = "nabla-language";

export const asLanguage = (value: string | undefined): Language | null => LANGUAGES.find((language) => language === value) ?? null;

/**
 * The first language of an `Accept-Language` header that is among those offered, by the weights given there
 * (RFC 9110, section 12.5.4). Gives null where there is none.
 */
export function firstAccepted(header: string | null, offered: readonly Language[] = LANGUAGES): Language | null {
  const asked = (header ?? "").split(",").map((part) => {
    const [range = "", ...parameters] = part.trim().split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
    return { language: asLanguage(range.split("-")[0]?.toLowerCase()), weight: weight === undefined ? 1 : Number(weight) };
  });
  // The sort is stable: of two with one weight, the one named first.
  return asked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).find(({ language }) => language !== null && offered.includes(language))?.language ?? null;
}

/** The languages that the catalogue has; the first is spoken where none that a reader asks for is here. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Spoken to whoever has chosen none: of the others not every sentence is in the catalogue yet, and half a language is none. */
export const COMPLETE: readonly Language[] = ["en"];

export const LANGUAGE_COOKIE = "nabla-language";

export const asLanguage = (value: string | undefined): Language | null => LANGUAGES.find((language) => language === value) ?? null;

/**
 * The first language of an `Accept-Language` header that is among those offered, by the weights given there
 * (RFC 9110, section 12.5.4). Gives null where there is none.
 */
export function firstAccepted(header: string | null, offered: readonly Language[] = COMPLETE): Language | null {
  const asked = (header ?? "").split(",").map((part) => {
    const [range = "", ...parameters] = part.trim().split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
    return { language: asLanguage(range.split("-")[0]?.toLowerCase()), weight: weight === undefined ? 1 : Number(weight) };
  });
  // The sort is stable: of two with one weight, the one named first.
  return asked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).find(({ language }) => language !== null && offered.includes(language))?.language ?? null;
}

import { type Language, LANGUAGE_COOKIE } from "./languages";

/** Keeps the language of every page in this browser for a year; null leaves the choice to the browser's own settings. */
export function rememberLanguage(language: Language | null): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language ?? ""}; path=/; max-age=${language ? 31_536_000 : 0}; samesite=lax`;
}

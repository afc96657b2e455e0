import { de } from "../../messages/de";
import { en } from "../../messages/en";
import type { Language } from "./languages";

/** The catalogue: every sentence that a page shows, by language, namespace and key. */
export const MESSAGES: Record<Language, typeof en> = { en, de };

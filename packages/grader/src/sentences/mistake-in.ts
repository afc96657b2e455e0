import { CATALOGUE } from "../mistakes/catalogue";
import type { MistakeName } from "../mistakes/names";
import type { Language } from "./language";
import { GERMAN_DOES } from "./mistakes-de";

/** What a student does who makes a known mistake, for authors, in a language. */
export const mistakeDoes = (name: MistakeName, language: Language = "en"): string => (language === "en" ? CATALOGUE[name].does : GERMAN_DOES[name]);

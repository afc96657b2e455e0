import type { FaultCode, RemarkCode } from "@nabla/calc-core";
import type { Language } from "./language";
import { GERMAN_FAULTS, GERMAN_REMARKS } from "./reading-de";

/* How a text is read is said by its code in every language but English, whose sentence the reader wrote itself. */

/** Why a text cannot be read, in a language, for the preview before an answer is sent. */
export const faultIn = ({ code, message }: { readonly code: FaultCode; readonly message: string }, language: Language = "en"): string => (language === "en" ? message : GERMAN_FAULTS[code]);

/** Which of two sensible readings was taken, in a language. */
export const remarkIn = ({ code, message }: { readonly code: RemarkCode; readonly message: string }, language: Language = "en"): string => (language === "en" ? message : GERMAN_REMARKS[code]);

import { getLocale, getTranslations } from "next-intl/server";
import sentences from "../../messages/en/server.json";
import { type FieldKey, fieldWords } from "@/i18n/field-fault";
import { formatMoment } from "@/ui/local-time";
import type { AppError, SentenceValue } from "./app-error";
import type { Outcome } from "./outcome";

/** A refusal as the browser gets it: its code, and sentences in the reader's language. */
export async function refusalWords({ code, say, values, fields }: AppError): Promise<Outcome<never>> {
  const [t, field, language] = await Promise.all([getTranslations("server.refusal"), getTranslations("server.field"), getLocale()]);
  const told = (value: SentenceValue) => (typeof value === "object" ? formatMoment(value.at, value.zone, language, { showZone: true }) : value);
  return {
    ok: false,
    code,
    say: t(say, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)]))),
    ...(fields ? { fields: Object.fromEntries(Object.entries(fields).map(([name, fault]) => [name, fieldWords(fault, field)])) } : {}),
  };
}

/** What a schema says of a field: its message is a key of the catalogue, or the library's own words, which nobody is to read. */
export const fieldKey = (message: string): FieldKey => (isFieldKey(message) ? message : "not-right");

const isFieldKey = (message: string): message is FieldKey => Object.hasOwn(sentences.field, message);

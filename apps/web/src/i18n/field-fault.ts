import type sentences from "../../messages/en/server.json";

/** What may be wrong with a field of a form, as a key of the catalogue under server.field. */
export type FieldKey = keyof (typeof sentences)["field"];

/** A sentence of the catalogue, one with a value in it, or the words of whoever found the fault, such as the grader reading a problem file. */
export type FieldFault = FieldKey | { readonly key: FieldKey; readonly bound: string } | { readonly words: string };

/** The fault in the reader's language; `say` reads the catalogue under server.field. */
export function fieldWords(fault: FieldFault, say: (key: FieldKey, values?: Record<string, string>) => string): string {
  if (typeof fault === "string") return say(fault);
  return "key" in fault ? say(fault.key, { bound: fault.bound }) : fault.words;
}

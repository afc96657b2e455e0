import type sentences from "../../messages/en/server.json";

/** What may be wrong with a field of a form, as a key of the catalogue under server.field. */
export type FieldKey = keyof (typeof sentences)["field"];

/** A sentence of the catalogue, or the words of whoever found the fault, such as the grader reading a problem file. */
export type FieldFault = FieldKey | { readonly words: string };

/** The fault in the reader's language; `say` reads the catalogue under server.field. */
export function fieldWords(fault: FieldFault, say: (key: FieldKey) => string): string {
  return typeof fault === "string" ? say(fault) : fault.words;
}

/* The light door of @nabla/grader: how an answer is read, for the live preview in a browser. Brings neither zod nor yaml along. */

import { objectToSpeech, read, type Fault, writtenToLatex } from "@nabla/calc-core";

/** How a text is understood before it is sent. */
export type Preview =
  | { readonly ok: true; readonly latex: string; readonly speech: string; readonly remarks: readonly { readonly message: string }[] }
  | { readonly ok: false; readonly fault: Fault };

/** Reads a text as the grader will: with the problem's variables and no other. */
export function previewAnswer(text: string, input: { readonly variables?: readonly string[] }): Preview {
  const reading = read(text, { variables: input.variables ?? [], strict: true });
  if (!reading.ok) return reading;
  return { ok: true, latex: writtenToLatex(reading.written), speech: objectToSpeech(reading.object), remarks: reading.remarks };
}

import { MathText } from "../math-text";

/** A text with `[[name]]` gaps, each one a field. Rendered on the server; the fields find their values by context. */
export function GapText({ text }: { readonly text: string }) {
  return <MathText>{text}</MathText>;
}

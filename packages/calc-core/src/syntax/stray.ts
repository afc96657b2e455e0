import { refuse } from "./fault";

export const NO_NORMS = "The sign of a norm has no meaning here; use | for an absolute value, or write the norm out.";

const HINTS: Readonly<Record<string, string>> = {
  "%": "A percent sign has no meaning here; write 0.05 for 5 %.",
  "$": "A dollar sign has no meaning here.",
  "!": "Factorials are not used here; write the product out.",
  "?": "A question mark has no meaning here.",
  ".": "A point alone has no meaning here. Write * for a product and 0.5 for a decimal.",
  "∞": "Infinity is not a number, so it cannot be part of an answer here.",
  ":": "A colon has no meaning here; write / for a quotient.",
  '"': "Quotation marks have no meaning here.",
  "°": "Angles are in radians here; write pi/180 for one degree.",
  "~": "A tilde has no meaning here; write - for minus.",
  "∫": "Integral signs cannot be read here; write the result itself.",
  "∑": "Sum signs cannot be read here; write the terms out.",
  "‖": NO_NORMS,
  "€": "A currency has no meaning here.",
};

/** What is said of a sign that has no meaning here. */
export const hintFor = (sign: string): string => (Object.hasOwn(HINTS, sign) ? HINTS[sign] : undefined) ?? `The character "${sign}" has no meaning here.`;

/** Refuses a character that is no part of a formula, by its whole code point. */
export function refuseStray(text: string, at: number, c: string): never {
  const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  refuse("stray-character", hintFor(Object.hasOwn(HINTS, c) ? c : text.slice(at, at + width)), { from: at, to: at + width });
}

import type { Expr } from "../expr/node";
import type { Fault } from "./fault";
import type { ReadOptions } from "./names";
import { read } from "./read";
import { faultAt, inside, type Slice, splitOutside, trimmed } from "./split-outside";
import { tooLong } from "./too-long";

/** One element: a number or formula has one coordinate, a point several. */
export type ListItem = { readonly coordinates: readonly Expr[]; readonly from: number; readonly to: number };
export type ListReading = { readonly ok: true; readonly items: readonly ListItem[] } | { readonly ok: false; readonly fault: Fault };

const NOTHING = /^(?:\\left)?(?:\\?\{\s*(?:\\right)?\\?\}|∅|\\emptyset|\\varnothing|none|no (?:solutions?|points?|values?))\.?$/i;
const BRACES = /^((?:\\left)?\\?\{)(.*?)(?:\\right)?\\?\}$/s;
const BRACKETS = /^((?:\\left)?[([])([^()[\]]*,.*?)(?:\\right)?[)\]]$/s;
const BETWEEN = /,|;|\bor\b|\band\b|∨|\\lor|\\vee|\\text\{ ?(?:or|and) ?\}/;
const POINT = /^(?:\\left)?\([^,;]*\)$/s;
const BAR = /\||\\(?:vert|mid)(?![a-z])/g;
const BOTH_SIGNS = /±|\\pm(?![a-z])|\+\/-|\+-/;

/**
 * Reads elements in any notation that lists them: {1, 2}, (0, 0), (1, -1), x = 1 or x = 2, ±2, none.
 *
 * @param dimension coordinates of an element: 1 for numbers and formulas; a point has more
 */
export function readList(text: string, dimension: number, options: ReadOptions = {}): ListReading {
  const long = tooLong(text);
  if (long) return { ok: false, fault: long };
  const whole = trimmed({ text, from: 0 });
  if (whole.text === "") return { ok: false, fault: { code: "empty", message: "There is nothing here yet.", span: { from: 0, to: text.length } } };
  if (NOTHING.test(whole.text)) return { ok: true, items: [] };
  const items: ListItem[] = [];
  for (const part of partsOf(inside(whole, BRACES) ?? whole, dimension).flatMap(bothSigns)) {
    const reading = read(withCommas(part.text, dimension), options);
    if (!reading.ok) return { ok: false, fault: faultAt(reading.fault, part.from) };
    const { object } = reading;
    const coordinates = object.kind === "scalar" ? [object.value] : object.kind === "vector" ? object.entries : null;
    const to = part.from + part.text.length;
    if (coordinates?.length !== dimension) {
      const wanted = dimension === 1 ? "a number" : `a point with ${dimension} coordinates, as in (${Array.from({ length: dimension }, (_, i) => i + 1).join(", ")})`;
      return { ok: false, fault: { code: "mixed-list", message: `Each element should be ${wanted}.`, span: { from: part.from, to } } };
    }
    items.push({ coordinates, from: part.from, to });
  }
  return { ok: true, items };
}

function partsOf(whole: Slice, dimension: number): readonly Slice[] {
  const parts = splitOutside(whole, BETWEEN).map(trimmed);
  const [only] = parts;
  // (1, 2) is two numbers where numbers are asked for, and 1, 2 is one point where points are.
  const list = parts.length === 1 && only && dimension === 1 ? inside(only, BRACKETS) : null;
  if (list) return splitOutside(list, BETWEEN).map(trimmed);
  return dimension > 1 && parts.length === dimension && parts.every(({ text }) => !/^(?:\\left)?[([<\\]/.test(text)) ? [whole] : parts;
}

/** Points as German schools write them, (1|2): as many bars as part the coordinates, and no comma. */
function withCommas(text: string, dimension: number): string {
  const isBarred = dimension > 1 && POINT.test(text) && text.match(BAR)?.length === dimension - 1;
  return isBarred ? text.replace(BAR, (bar) => ",".padEnd(bar.length)) : text;
}

/** ±2 is two elements. */
function bothSigns(part: Slice): readonly Slice[] {
  const sign = BOTH_SIGNS.exec(part.text)?.[0];
  if (sign === undefined) return [part];
  return ["+", "-"].map((one) => ({ ...part, text: part.text.replace(sign, one.padEnd(sign.length)) }));
}

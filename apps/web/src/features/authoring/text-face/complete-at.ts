import { isScalar, isSeq, parseDocument, visit, isPair, type Node } from "yaml";
import { type Schema, schemasAt } from "./schema-at";

/** Something that may stand at a place; `says` is the schema's own description. */
export type Completion = { readonly label: string; readonly apply: string; readonly says: string; readonly kind: "field" | "value" | "name" };

/** Stands for what is being typed; no author types it. */
const MARK = "\u2038here\u2038";

/**
 * What may be typed at a place of a problem file, by its schema: fields that are not there yet, values where there is a
 * list of them, and the names of parameters and formulas inside of double braces. `from` is where the word begins.
 */
export function completeAt(schema: Schema, yaml: string, at: number): { readonly from: number; readonly options: readonly Completion[] } | null {
  const word = /[\w-]*$/.exec(yaml.slice(0, at))?.[0] ?? "";
  const from = at - word.length;
  const before = yaml.slice(0, from);
  if (/\{\{[^}\n]*$/.test(before)) return { from, options: namesIn(parseDocument(yaml).toJS()).map(asName) };
  const document = parseDocument(`${before}${MARK}${yaml.slice(at)}`);
  const place = placeOfMark(document.contents);
  if (!place) return null;
  const file: unknown = document.toJS();
  const options = place.isKey ? fields(schema, file, place.path, yaml.slice(at)) : values(schema, file, place.path, startsLine(before));
  return options.length > 0 ? { from, options } : null;
}

type Place = { readonly isKey: boolean; readonly path: readonly (string | number)[] };

function placeOfMark(contents: Node | null): Place | null {
  let found: Place | null = null;
  visit(contents, {
    Scalar(key, node, ancestors) {
      if (node.value !== MARK) return undefined;
      const path = ancestors.flatMap((ancestor, i): (string | number)[] => {
        const child = ancestors[i + 1] ?? node;
        if (isPair(ancestor)) return child === ancestor.key ? [] : [String(isScalar(ancestor.key) ? ancestor.key.value : ancestor.key)];
        return isSeq(ancestor) ? [ancestor.items.indexOf(child)] : [];
      });
      found = { isKey: key === "key", path };
      return visit.BREAK;
    },
  });
  return found;
}

/** The fields of an object that are not there yet. */
function fields(schema: Schema, file: unknown, path: Place["path"], after: string): readonly Completion[] {
  const there = new Set(keysAt(file, path));
  const options = new Map<string, Completion>();
  const hasColon = /^[\w-]*\s*:/.test(after);
  for (const { properties = {} } of schemasAt(schema, file, path)) {
    for (const [label, { description = "" }] of Object.entries(properties)) {
      if (!there.has(label) && !options.has(label)) options.set(label, { label, apply: hasColon ? label : `${label}: `, says: description, kind: "field" });
    }
  }
  return [...options.values()];
}

/** The values that a place may have; where it may be an object on the lines below, its fields. */
function values(schema: Schema, file: unknown, path: Place["path"], ownLine: boolean): readonly Completion[] {
  const candidates = schemasAt(schema, file, path);
  const fixed = candidates.flatMap((each) => [...(each.const === undefined ? [] : [each.const]), ...(each.enum ?? []), ...(each.type === "boolean" ? [true, false] : []), ...(each.type === "null" ? [null] : [])]);
  const listed = [...new Set(fixed.map(String))].map((label): Completion => ({ label, apply: label, says: candidates[0]?.description ?? "", kind: "value" }));
  const takesFormula = candidates.some(({ description = "" }) => description.startsWith("a formula"));
  return [...listed, ...(takesFormula ? namesIn(file).map(asName) : []), ...(ownLine ? fields(schema, file, path, "") : [])];
}

const startsLine = (before: string): boolean => /(^|\n)[ -]*$/.test(before);

/** The parameters and named formulas. */
function namesIn(file: unknown): readonly string[] {
  return [...keysAt(file, ["parameters"]), ...keysAt(file, ["let"])].filter((name) => name !== MARK);
}

function keysAt(file: unknown, path: Place["path"]): readonly string[] {
  let value = file;
  for (const step of path) value = typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(String(step)) : undefined;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

const asName = (label: string): Completion => ({ label, apply: label, says: "", kind: "name" });

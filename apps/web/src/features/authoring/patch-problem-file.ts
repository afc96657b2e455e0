import { Document, isMap, isNode, isScalar, type Pair, parseDocument, visit, type YAMLMap } from "yaml";
import type { ProblemForm } from "./problem-form";
import { problemOf } from "./write-problem-file";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The file after a change in the form: only the fields that the change means are written anew. Comments, the order of the
 * lines, and whatever the form knows nothing of stay as they are, to the letter. A file that is not YAML is handed back.
 */
export function patchProblemFile(yaml: string, before: ProblemForm, after: ProblemForm): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return yaml;
  if (document.contents === null) return textOf(new Document(problemOf(after)));
  if (!isMap(document.contents) || document.contents.flow) return yaml;
  const places = new Map(document.contents.items.map((pair) => [keyOf(pair), placeOf(pair, yaml)]));
  const [was, is] = [problemOf(before), problemOf(after)];
  patchMap(document, document.contents, was, is, ORDER);
  const changed = (key: string) => JSON.stringify(was[key]) !== JSON.stringify(is[key]);

  // From the end, so that the places before stay where they are.
  let text = yaml;
  const gone = [...places].filter(([key]) => document.get(key) === undefined && changed(key));
  const edits = [
    ...gone.map(([, place]) => ({ ...place, lines: "" })),
    ...document.contents.items.flatMap((pair, i, all) => {
      const key = keyOf(pair);
      if (!changed(key)) return [];
      const place = places.get(key);
      const next = all.slice(i + 1).flatMap((later) => places.get(keyOf(later)) ?? [])[0];
      const at = next?.from ?? yaml.length;
      return [{ ...(place ?? { from: at, to: at }), lines: linesOf(pair, place ? yaml.slice(place.from, place.to) : "") }];
    }),
  ];
  // Turned round first: of two at the same place the later one is written first, and the earlier one in front of it.
  for (const { from, to, lines } of edits.toReversed().sort((a, b) => b.from - a.from || b.to - a.to)) {
    const start = text.slice(0, from);
    text = start + (start === "" || start.endsWith("\n") ? "" : "\n") + lines + text.slice(to);
  }
  return text;
}

/** Where a field belongs that was not there before. */
const ORDER = ["format", "id", "title", "concept", "difficulty", "tags", "parameters", "where", "let", "statement", "ask", "points", "credit", "attempts", "show-counterexample", "withhold-from", "hints", "solution"];

/** The lines of a field: from the start of its key's to the end of its value's. */
function placeOf({ key, value }: Pair, yaml: string): { readonly from: number; readonly to: number } {
  const from = (isNode(key) ? key.range?.[0] : null) ?? 0;
  const end = (isNode(value) ? value.range?.[1] : null) ?? (isNode(key) ? key.range?.[1] : null) ?? from;
  if (yaml[end - 1] === "\n") return { from, to: end };
  const lineEnd = yaml.indexOf("\n", end);
  return { from, to: lineEnd < 0 ? yaml.length : lineEnd + 1 };
}

/** A field as lines of its own. What stands before its key is no part of it. */
function linesOf(pair: Pair, old: string): string {
  if (isNode(pair.key)) {
    delete pair.key.commentBefore;
    delete pair.key.spaceBefore;
  }
  const alone = new Document({});
  if (isMap(alone.contents)) alone.contents.items = [pair];
  const text = textOf(alone);
  // The library puts blanks into all brackets or into none; the bank's files have them in braces alone.
  const tight = text.replace(/\[ /g, "[").replace(/ \]/g, "]");
  return /\[ /.test(old) || JSON.stringify(parseDocument(tight).toJS()) !== JSON.stringify(parseDocument(text).toJS()) ? text : tight;
}

const textOf = (document: Document): string => document.toString({ lineWidth: 0, defaultStringType: "PLAIN", defaultKeyType: "PLAIN" });

function patchMap(document: Document, map: YAMLMap, before: Fields, after: Fields, order: readonly string[]): void {
  for (const key of Object.keys(before).filter((each) => !(each in after))) map.delete(key);
  for (const [key, value] of Object.entries(after)) {
    const was = before[key];
    if (key in before && JSON.stringify(was) === JSON.stringify(value)) continue;
    const there: unknown = map.get(key, true);
    // Another kind of question has other fields: nothing of the old one may stay.
    const isOther = isFields(was) && isFields(value) && was["kind"] !== value["kind"];
    if (isFields(was) && isFields(value) && isMap(there) && !isOther) patchMap(document, there, was, value, Object.keys(value));
    else if (isScalar(there) && (typeof value !== "object" || value === null)) {
      there.value = value;
      if (typeof value === "string" && value.includes("\n")) there.type = "BLOCK_LITERAL";
      else if (there.type === "QUOTE_DOUBLE" || there.type === "QUOTE_SINGLE") delete there.type;
    }
    else if (map.has(key)) map.set(key, nodeOf(document, value));
    else insert(document, map, key, value, order);
  }
}

/** Puts a new field in front of the first one that comes after it. */
function insert(document: Document, map: YAMLMap, key: string, value: unknown, order: readonly string[]): void {
  const rank = order.indexOf(key);
  const at = map.items.findIndex((pair) => order.indexOf(keyOf(pair)) > rank);
  const pair = document.createPair(key, nodeOf(document, value));
  if (at < 0) map.items.push(pair);
  else map.items.splice(at, 0, pair);
}

/** As the bank's files have it: how a parameter is drawn stands in one line. */
function nodeOf(document: Document, value: unknown) {
  const node = document.createNode(value);
  visit(node, {
    Map(_, map) {
      if (map.has("integers") || map.has("choose")) map.flow = true;
    },
  });
  return node;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

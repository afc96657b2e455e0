import type { FieldFault } from "@/i18n/field-fault";

/** What is wrong in a problem file, as the grader says it. */
export type FileFault = { readonly path: string; readonly message: string };

/**
 * The form's field for a place in the file: `ask.options.1.text` belongs to the options, `parameters.a.integers` to the
 * parameter a. Paths come with dots, slashes or brackets.
 */
export function fieldOf(path: string): string {
  const [first = "", second] = path.split(/[./[\]]+/).filter((part) => part !== "");
  const isNested = first === "parameters" || first === "let" || first === "ask";
  return isNested && second !== undefined ? `${first}.${second}` : first;
}

/** What the schema says where it has nothing to say. */
const UNMEANT = "Invalid input";

/** The schema's own sentences as those of the catalogue; a sentence of ours stays as it is. */
export function fieldFault(message: string): FieldFault {
  if (message.includes("received undefined") || /^Too small: expected (string|array)/.test(message)) return "missing";
  if (/expected (number|int)/.test(message) && message.startsWith("Invalid")) return "not-a-number";
  const bound = /^Too (?<which>small|big): expected \w+ to be (?<sign>[<>]=?) ?(?<bound>-?[\d.]+)/.exec(message)?.groups;
  if (bound) return { key: bound["which"] === "big" ? "at-most" : bound["sign"] === ">" ? "above" : "at-least", bound: bound["bound"] ?? "" };
  return message === UNMEANT ? "not-complete" : { words: message };
}

/** The first fault of each field, and those that belong to no field of the form. */
export function faultsByField(faults: readonly FileFault[], known: ReadonlySet<string>) {
  const fields: Record<string, FieldFault> = {};
  const others: string[] = [];
  for (const { path, message } of faults) {
    const field = fieldOf(path);
    if (!known.has(field)) others.push(path === "" ? message : `${path}: ${message}`);
    else fields[field] ??= fieldFault(message);
  }
  return { fields, others };
}

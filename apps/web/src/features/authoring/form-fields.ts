import type { AskKind, ProblemForm } from "./problem-form";

/** The fields of an ask that the editor shows for each kind, which are those that a fault can be told at. */
export const ASK_FIELDS: { readonly [K in AskKind]: readonly string[] } = {
  derivative: ["of", "in", "order", "domain", "form"],
  gradient: ["of", "in", "domain", "form"],
  jacobian: ["of", "in", "domain", "form"],
  hessian: ["of", "in", "domain", "form"],
  expression: ["value", "variables", "domain", "form"],
  number: ["value", "policy"],
  choice: ["options", "explanation"],
  choices: ["options", "explanation"],
  order: ["items", "explanation"],
  match: ["pairs", "explanation"],
  gap: ["text", "gaps", "explanation"],
};

const ALWAYS = ["id", "title", "concept", "difficulty", "tags", "where", "statement", "points", "attempts", "hints", "solution"];

/** Every field that the editor shows for this form. */
export function shownFields(form: ProblemForm): ReadonlySet<string> {
  return new Set([
    ...ALWAYS,
    ...form.parameters.map((parameter) => `parameters.${parameter.name.trim()}`),
    ...form.definitions.map((definition) => `let.${definition.name.trim()}`),
    ...ASK_FIELDS[form.ask.kind].map((field) => `ask.${field}`),
  ]);
}

const LABELS: Readonly<Record<string, string>> = {
  id: "Name of the file",
  where: "Conditions",
  "ask.of": "Of the function",
  "ask.in": "By the variable",
  "ask.domain": "Where it is compared",
  "ask.form": "The answer must be",
  "ask.value": "The right answer",
  "ask.policy": "How exact it must be",
  "ask.text": "Text with gaps",
};

/** What the editor calls a field: "Title", "Function f". */
export function fieldLabel(field: string): string {
  const [first = "", second = ""] = field.split(".");
  if (first === "let") return `Function ${second}`;
  if (first === "parameters") return `Parameter ${second}`;
  const name = first === "ask" ? second : first;
  return LABELS[field] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

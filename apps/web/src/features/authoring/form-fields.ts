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

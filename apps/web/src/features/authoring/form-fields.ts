import { useTranslations } from "next-intl";
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
    ...(form.ask.inText === null ? ASK_FIELDS[form.ask.kind].map((field) => `ask.${field}`) : []),
  ]);
}

/** What the editor calls a field, as a key of the catalogue under authoring. */
const LABELS = {
  id: "nameOfTheFile",
  where: "conditions",
  title: "title",
  concept: "concept",
  difficulty: "difficulty",
  tags: "tags",
  statement: "statement",
  points: "points",
  attempts: "attempts",
  hints: "hints",
  solution: "solution",
  "ask.of": "ofTheFunction",
  "ask.in": "byTheVariable",
  "ask.order": "order",
  "ask.domain": "whereItIsCompared",
  "ask.form": "theAnswerMustBe",
  "ask.value": "theRightAnswer",
  "ask.variables": "itsVariables",
  "ask.policy": "howExactItMustBe",
  "ask.options": "options",
  "ask.items": "linesInTheRightOrder",
  "ask.pairs": "pairsThatBelongTogether",
  "ask.text": "textWithGaps",
  "ask.gaps": "gaps",
  "ask.explanation": "explanation",
} as const;

const isNamed = (field: string): field is keyof typeof LABELS => Object.hasOwn(LABELS, field);

/** What the editor calls a field: "Title", "Function f". A field of the file that the form does not show is called as in the file. */
export function useFieldLabel(): (field: string) => string {
  const t = useTranslations("authoring");
  return (field) => {
    const [first = "", name = ""] = field.split(".");
    if (first === "let") return t("functionNamed", { name });
    if (first === "parameters") return t("parameterNamed", { name });
    return isNamed(field) ? t(LABELS[field]) : field;
  };
}

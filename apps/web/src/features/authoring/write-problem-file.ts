import { parseDocument, stringify } from "yaml";
import { ASK_TEMPLATES } from "./ask-templates";
import type { AskForm, ParameterForm, ProblemForm } from "./problem-form";

/** The problem file (YAML) that the form stands for: the same text that the bank is written in. */
export function writeProblemFile(form: ProblemForm): string {
  return stringify(problemOf(form), { lineWidth: 0, defaultStringType: "PLAIN", defaultKeyType: "PLAIN" });
}

/** What the form says, as the fields of a problem file; what is left out takes the file's default. */
export function problemOf(form: ProblemForm): Record<string, unknown> {
  return withoutBlanks({
    format: numberOr(form.format),
    id: form.id,
    title: form.title.trim(),
    concept: form.concept,
    difficulty: numberOr(form.difficulty),
    tags: listed(form.tags),
    parameters: byName(form.parameters, parameterOf),
    where: lines(form.where),
    let: byName(definitionsOf(form), (definition) => definitionOf(definition.value.trim())),
    statement: paragraph(form.statement),
    ask: askOf(form.ask),
    points: numberOr(form.points),
    // Left out, it would be three; null is as often as one likes.
    attempts: numberOr(form.attempts) ?? null,
    "show-counterexample": form.showCounterexample ? undefined : false,
    hints: form.hints.map((hint) => hint.trim()).filter((hint) => hint !== ""),
    solution: paragraph(form.solution),
  });
}

/** A question that is answered in words or written in the text needs no function: one that is named and left empty is none. */
const IN_WORDS: ReadonlySet<string> = new Set<AskForm["kind"]>(["choice", "choices", "order", "match", "gap"]);

const definitionsOf = ({ ask, definitions }: ProblemForm) => (ask.inText !== null || IN_WORDS.has(ask.kind) ? definitions.filter(({ value }) => value.trim() !== "") : definitions);

/** A formula, or one of the longer definitions, such as `{ derivative: f, in: x }`, which begin with a brace. */
function definitionOf(value: string): unknown {
  if (!value.startsWith("{")) return value;
  const document = parseDocument(value);
  return document.errors.length > 0 ? value : document.toJS();
}

function parameterOf(parameter: ParameterForm): Record<string, unknown> {
  if (parameter.draw === "choose") return { choose: listed(parameter.choose).map(numberOr) };
  const except = listed(parameter.except).map(numberOr);
  return withoutBlanks({ integers: [numberOr(parameter.from), numberOr(parameter.to)], except });
}

function askOf(ask: AskForm): Record<string, unknown> {
  if (ask.inText !== null) return { kind: ask.inText, ...ASK_TEMPLATES[ask.inText] };
  return withoutBlanks({ kind: ask.kind, ...CONTENT[ask.kind](ask) });
}

const differentiated = (ask: AskForm) => ({ domain: ask.domain.trim(), form: [...ask.form] });
const explained = (ask: AskForm) => ({ explanation: paragraph(ask.explanation) });

/** What each kind of question needs of the form. A new kind without its row does not compile. */
const CONTENT: { readonly [K in AskForm["kind"]]: (ask: AskForm) => Record<string, unknown> } = {
  derivative: (ask) => ({ of: ask.of.trim(), in: ask.in.trim(), order: numberOr(ask.order), ...differentiated(ask) }),
  gradient: (ask) => ({ of: ask.of.trim(), in: listed(ask.in), ...differentiated(ask) }),
  jacobian: (ask) => ({ of: listed(ask.of), in: listed(ask.in), ...differentiated(ask) }),
  hessian: (ask) => ({ of: ask.of.trim(), in: listed(ask.in), ...differentiated(ask) }),
  expression: (ask) => ({ value: ask.value.trim(), variables: listed(ask.variables), ...differentiated(ask) }),
  number: (ask) => ({
    value: ask.value.trim(),
    policy: ask.policy === "exact" ? undefined : { [ask.policy]: numberOr(ask.tolerance) },
  }),
  choice: (ask) => ({ options: optionsOf(ask), ...explained(ask) }),
  choices: (ask) => ({ options: optionsOf(ask), ...explained(ask) }),
  order: (ask) => ({ items: ask.items.map((item) => item.trim()).filter((item) => item !== ""), ...explained(ask) }),
  match: (ask) => ({ pairs: ask.pairs.map((pair) => ({ left: pair.left.trim(), right: pair.right.trim() })), ...explained(ask) }),
  gap: (ask) => ({
    text: paragraph(ask.text),
    gaps: byName(ask.gaps, (gap) => (gap.judge === "words" ? { accept: lines(gap.accept) } : { value: gap.accept.trim() })),
    ...explained(ask),
  }),
};

function optionsOf(ask: AskForm): readonly Record<string, unknown>[] {
  return ask.options.map((option) =>
    withoutBlanks({ text: option.text.trim(), correct: option.correct ? true : undefined, why: option.why.trim() }),
  );
}

/** "x, y" or one a line, as a list. Commas inside brackets belong to the entry: max(x, 0), y. */
export function listed(text: string): string[] {
  const entries: string[] = [];
  let entry = "";
  let depth = 0;
  for (const character of text) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (character === "\n" || character === ";" || (character === "," && depth <= 0)) {
      entries.push(entry);
      entry = "";
    } else entry += character;
  }
  return [...entries, entry].map((each) => each.trim()).filter((each) => each !== "");
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Block texts end in one line break, as YAML's literal blocks do. */
const paragraph = (text: string) => (text.trim() === "" ? undefined : `${text.trim()}\n`);

/** A whole or decimal number where the text is one; else the text itself, so that the schema can name what is wrong. */
function numberOr(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(trimmed) ? Number(trimmed) : trimmed;
}

function byName<T extends { readonly name: string }>(rows: readonly T[], value: (row: T) => unknown): Record<string, unknown> {
  return Object.fromEntries(rows.filter((row) => row.name.trim() !== "").map((row) => [row.name.trim(), value(row)]));
}

function withoutBlanks(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

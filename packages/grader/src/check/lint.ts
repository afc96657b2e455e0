import { canonical, equalExpr, evaluate, type Expr, freeVariables, nodesOf, presentable, readExpr, toInfix, toLatex, toText, zero } from "@nabla/calc-core";
import { publicView } from "../problem/public-view";
import type { Problem, SingleAsk } from "../problem/schema";
import type { SingleTask, Task } from "../problem/task";
import type { Variant } from "../problem/variant";
import { degeneracies } from "./degenerate";
import type { FindingWords } from "../sentences/finding-in";
import type { CheckFinding } from "./report";

/** What can be seen of a variant without grading anything. */
export function lintVariant(variant: Variant): readonly CheckFinding[] {
  return [...statementFindings(variant), ...leakFindings(variant), ...degenerateFindings(variant), ...proposals(variant)].map((finding) => ({ ...finding, seed: variant.seed }));
}

function statementFindings({ problem, statement, satisfied }: Variant): readonly CheckFinding[] {
  const findings: CheckFinding[] = [];
  if (!satisfied) findings.push({ level: "error", code: "constraints-not-met", path: "where", words: { sentence: "constraintsNotMet" } });
  // Escaped dollars are text; the others come in pairs.
  const dollars = statement.replace(/\\\$/g, "").match(/\$/g)?.length ?? 0;
  if (dollars % 2 !== 0) findings.push({ level: "error", code: "statement", path: "statement", words: { sentence: "dollarAlone" } });
  if (/\{\{|\}\}\}/.test(statement)) findings.push({ level: "error", code: "statement", path: "statement", words: { sentence: "placeholderLeft" } });
  return [...findings, ...textsOf(problem, statement).flatMap(({ text, path }): CheckFinding[] => (/!\[\s*\]\(/.test(text) ? [{ level: "error", code: "statement", path, words: { sentence: "pictureWithoutWords" } }] : []))];
}

/** Everything that is shown as Markdown and may have pictures. */
const textsOf = ({ ask, hints, solution = "" }: Problem, statement: string): readonly { readonly text: string; readonly path: string }[] => [
  { text: statement, path: "statement" },
  ...(ask.kind === "parts"
    ? ask.parts.flatMap((part, i) => [{ text: part.statement, path: `ask.parts.${i}.statement` }, ...textsAsked(part.ask, `ask.parts.${i}.ask`)])
    : textsAsked(ask, "ask")),
  ...hints.map((text, i) => ({ text, path: `hints.${i}` })),
  { text: solution, path: "solution" },
];

/** What a question shows as Markdown besides the statement. */
function textsAsked(ask: SingleAsk, at: string): readonly { readonly text: string; readonly path: string }[] {
  const after = "explanation" in ask && ask.explanation !== undefined ? [{ text: ask.explanation, path: `${at}.explanation` }] : [];
  switch (ask.kind) {
    case "choice":
    case "choices":
      return [...ask.options.map(({ text }, i) => ({ text, path: `${at}.options.${i}.text` })), ...after];
    case "order":
      return [...ask.items.map((text, i) => ({ text, path: `${at}.items.${i}` })), ...after];
    case "match":
      return [...ask.pairs.flatMap((pair, i) => (["left", "right"] as const).map((side) => ({ text: pair[side], path: `${at}.pairs.${i}.${side}` }))), ...after];
    case "gap":
      return [{ text: ask.text, path: `${at}.text` }, ...after];
    default:
      return after;
  }
}

/** The key as the student could read it off the page. Short keys (2x) may stand anywhere by chance. */
function leakFindings(variant: Variant): readonly CheckFinding[] {
  const { statement, input } = publicView(variant);
  const seen = squeezed(input.kind === "gaps" ? statement + input.text : statement);
  const keys = keysOf(variant.task).filter((key) => nodesOf(key).length > 5);
  const leaks = keys.some((key) => [toLatex(presentable(key)), toText(presentable(key)), toInfix(canonical(key))].some((form) => seen.includes(squeezed(form))));
  return leaks || keys.some((key) => saysTheSame(statement, key, variant.task)) ? [{ level: "error", code: "key-in-view", path: "statement", words: { sentence: "keyInView" } }] : [];
}

/** A single formula that is short and no bare number; of many entries some stand in every statement. */
export const shortKeysOf = (task: Task): readonly Expr[] => (task.kind === "formula" && task.key.kind !== "num" && nodesOf(task.key).length <= 5 ? [task.key] : []);

/** Is a short key one of the statement's formulas? */
export const isShortKeyInView = ({ statement, task }: Variant): boolean => shortKeysOf(task).some((key) => saysTheSame(statement, key, task));

/** Is one of the statement's formulas the key in another form? The function that is given may be its own derivative. */
function saysTheSame(statement: string, key: Expr, task: Task): boolean {
  const wanted = canonical(key);
  const given = task.kind === "formula" && task.origin ? canonical(task.origin.of) : null;
  if (given && equalExpr(given, wanted)) return false;
  return formulasOf(statement).some((formula) => {
    const reading = readExpr(formula, { variables: freeVariables(key) });
    return reading.ok && equalExpr(canonical(reading.expr), wanted);
  });
}

/** What stands between dollar signs, cut at the signs between two formulas. */
const formulasOf = (statement: string): readonly string[] =>
  [...statement.matchAll(/\$+([^$]+)\$+/g)].flatMap(([, formula = ""]) => formula.split(/=|,|;|:|\\to|\\mapsto|\\approx/)).filter((formula) => formula.trim() !== "");

const squeezed = (text: string): string => text.replace(/\s+|\\left|\\right/g, "");

function keysOf(task: Task): readonly Expr[] {
  switch (task.kind) {
    case "formula":
      return [task.key];
    case "entries":
      return task.key.length * (task.key[0]?.length ?? 0) > 1 ? task.key.flat() : [];
    case "gap":
      return task.gaps.flatMap((gap) => ("value" in gap ? [gap.value] : []));
    case "antiderivative":
      return task.key ? [task.key] : [];
    case "equation":
      return [task.right];
    case "parts":
      return task.parts.flatMap((part) => keysOf(part.task));
    default:
      return [];
  }
}

/** A key of zero, a function that lost its variable, two options that say the same. */
function degenerateFindings(variant: Variant): readonly CheckFinding[] {
  const { task, problem } = variant;
  if (task.kind === "parts") return task.parts.flatMap((part) => degenerateTask(part.task, part.ask, variant));
  return problem.ask.kind === "parts" ? [] : degenerateTask(task, problem.ask, variant);
}

function degenerateTask(task: SingleTask, ask: SingleAsk, variant: Variant): readonly CheckFinding[] {
  const degenerate = (words: FindingWords, more: Partial<CheckFinding> = {}): CheckFinding => ({ level: "warning", code: "degenerate", path: "ask", words, ...more });
  if (task.kind === "formula" && task.origin) {
    if (!freeVariables(task.origin.of).includes(task.origin.in)) return [degenerate({ sentence: "doesNotDepend", values: { variable: task.origin.in } })];
    if (task.key.kind === "num" && task.key.value.n === 0n) return [degenerate({ sentence: "derivativeZero" })];
  }
  if (task.kind === "entries" && task.key.flat().every((e) => e.kind === "num" && e.value.n === 0n)) return [degenerate({ sentence: "entriesZero" })];
  if (task.kind === "choice" && new Set(task.options.map((option) => squeezed(option.text))).size < task.options.length) {
    const constraint = constraintOnParameters("options" in ask ? ask.options.map(({ text }) => text) : [], variant);
    return [degenerate({ sentence: "optionsTheSame" }, { level: "error", path: "ask.options", ...(constraint === null ? {} : { constraint }) })];
  }
  if (task.kind === "set" && ask.kind === "set") {
    const texts = task.elements.map((element) => element.map((e) => toInfix(canonical(e))).join(", "));
    const again = texts.findIndex((text, i) => texts.indexOf(text) < i);
    if (again >= 0 && !task.ordered) {
      const constraint = constraintBetween(ask.elements[texts.indexOf(texts[again] ?? "")], ask.elements[again]);
      return [degenerate({ sentence: "elementsTheSame" }, { path: "ask.elements", ...(constraint === null ? {} : { constraint }) })];
    }
  }
  if (task.kind === "interval" && ask.kind === "interval" && task.key.length === 0 && !/^(∅|none|nowhere|\{\s*\})$/.test(ask.is.trim())) return [degenerate({ sentence: "setEmpty" })];
  if (task.kind === "cells" && task.cells.flat().some(({ given, key }) => !given && freeVariables(key).length === 0 && !evaluate(key, {}).ok)) return [{ level: "error", code: "key-undefined", path: "ask", words: { sentence: "cellUndefined" } }];
  return [];
}

/** The constraint that keeps two elements apart, by their first coordinates that the author wrote differently. */
function constraintBetween(one: string | readonly string[] | undefined, other: string | readonly string[] | undefined): string | null {
  const [a, b] = [[one ?? ""].flat(), [other ?? ""].flat()];
  const at = a.findIndex((text, i) => text !== b[i]);
  return at < 0 ? null : `${a[at]} != ${b[at]}`;
}

/** What keeps this draw out: two equal parameters apart, or the one parameter that the options have off its value. */
function constraintOnParameters(texts: readonly string[], { problem, scope }: Variant): string | null {
  const written = texts.flatMap((text) => [...text.matchAll(/\{\{(.*?)\}\}/gs)].map(([, formula = ""]) => formula));
  const used = Object.keys(problem.parameters ?? {}).filter((name) => written.some((formula) => new RegExp(`(?<![A-Za-z_])${name}(?![A-Za-z_0-9])`).test(formula)));
  const valueOf = (name: string): string => toInfix(scope.named(name) ?? zero);
  for (const [i, one] of used.entries()) for (const other of used.slice(i + 1)) if (valueOf(one) === valueOf(other)) return `${one} != ${other}`;
  const [only, ...others] = used;
  return only !== undefined && others.length === 0 ? `${only} != ${valueOf(only)}` : null;
}

/** Each with the constraint that excludes it, ready to be copied into the file. */
const proposals = (variant: Variant): readonly CheckFinding[] =>
  degeneracies(variant).map(({ words, constraint, path }) => ({ level: "warning", code: "degenerate", path, constraint, words }));

import { presentable, toLatex } from "@nabla/calc-core";
import type { Scope } from "./scope";

/** What stands between double braces is a formula, printed as LaTeX with the parameters filled in. */
const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

/** Markdown with its placeholders filled. */
export function fill(markdown: string, scope: Scope, path: string): string {
  return markdown.replace(PLACEHOLDER, (_, formula: string) => toLatex(presentable(scope.formula(formula.trim(), path))));
}

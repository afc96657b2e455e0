import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

/*
 * What a person reads stands in the catalogue. A text between tags, a name or hint of a control, and anything that looks
 * like a sentence is therefore a finding in the rooms, the building blocks and the routes.
 */

const SOURCE = fileURLToPath(new URL("..", import.meta.url));

/** Attributes that are shown or spoken. */
const READ = new Set(["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "alt", "caption", "hint", "label", "lead", "placeholder", "title"]);

/** Names, and formulas as examples of what may be typed. */
const SAME_IN_EVERY_LANGUAGE = new Set(["Nabla", "Newton", "sin(a x^2)"]);

/** The name of a job in the log. */
const NEVER_SHOWN = new Set(["group of an answer"]);

/** Heads of tables for other programs, which are not to change with the reader; and the first texts of a new problem, which are content. */
const NOT_INTERFACE = /features\/(gradebook\/|audit\/load-changes|regrade\/load-regrades|authoring\/(problem-form|ask-templates|kind-beginnings))/;

const WORDS = /\p{L}{2}/u;
const SENTENCE = /^\p{Lu}[\p{Ll}’']*(?: [\p{L}\d{}$]+){1,}|^\p{Lu}\p{Ll}+[.…]$/u;
/** Small words with blanks between; the names of classes have hyphens, or stand alone. */
const PHRASE = /^\p{Ll}+(?: \p{Ll}+)+$/u;

function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|cases)\.|test-kit/.test(entry.name) ? [path] : [];
  });
}

function textsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const tell = (node: ts.Node, text: string) => {
    if (SAME_IN_EVERY_LANGUAGE.has(text.trim()) || NEVER_SHOWN.has(text)) return;
    found.push(`${path.slice(SOURCE.length)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
  };
  const walk = (node: ts.Node): void => {
    // What is thrown is for the log.
    if (ts.isImportDeclaration(node) || (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()))) return;
    if (ts.isJsxText(node) && WORDS.test(node.text)) tell(node, node.text);
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) && WORDS.test(node.initializer.text)) tell(node, node.initializer.text);
    else if ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) && SENTENCE.test(node.getText().slice(1, -1))) tell(node, node.getText().slice(1, -1));
    // Words in a table are on their way to a name or a sentence.
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer) && PHRASE.test(node.initializer.text)) tell(node, node.initializer.text);
    // "1 student", "2 students": the catalogue has plurals.
    if (ts.isConditionalExpression(node) && ts.isStringLiteral(node.whenTrue) && ts.isStringLiteral(node.whenFalse) && node.whenFalse.text === `${node.whenTrue.text}s`) tell(node, node.getText());
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

it.each(["app", "features", "ui"])("no text of %s stands in the code", (floor) => {
  expect(files(join(SOURCE, floor)).filter((path) => !NOT_INTERFACE.test(path)).flatMap(textsOf)).toEqual([]);
});

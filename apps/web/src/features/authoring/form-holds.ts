import { readProblem } from "@nabla/grader";
import { readProblemFile } from "./read-problem-file";
import { writeProblemFile } from "./write-problem-file";

/**
 * Can the form hold this file? It can where the file that the form writes says the same. Where it cannot (a kind without
 * fields of its own, a field that the form does not know), the author edits the text, so that nothing is lost.
 */
export function formHolds(yaml: string): boolean {
  const original = readProblem(yaml);
  if (!original.ok) return false;
  const written = readProblem(writeProblemFile(readProblemFile(yaml)));
  return written.ok && sorted(written.problem) === sorted(original.problem);
}

/** As text, whatever the order of the fields and the blank ends of texts. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "string") return part.trimEnd();
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

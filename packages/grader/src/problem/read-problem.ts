import { LineCounter, parseDocument, type Document } from "yaml";
import { parseProblem, type ProblemReading } from "./parse-problem";
import type { ProblemFault } from "./problem-fault";
import { yamlWords } from "./yaml-fault";

/** Reads a problem file. Every fault has its path, and its line and column where the file has the place. */
export function readProblem(yaml: string): ProblemReading {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error): ProblemFault & { readonly line: number } => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { code: "not-yaml", message: yamlWords(error), path: "", line, column: col };
    });
    // What follows in the same line follows from the first.
    return { ok: false, faults: faults.filter(({ line }, i) => faults.findIndex((one) => one.line === line) === i) };
  }
  const reading = parseProblem(document.toJS({ maxAliasCount: 20 }));
  return reading.ok ? reading : { ok: false, faults: reading.faults.map((fault) => placed(fault, document, lines)) };
}

/** Line and column, both from 1, of a place such as "ask.of"; of a missing field the place is where it should stand. */
export function placeInFile(yaml: string, path: string): { readonly line: number; readonly column: number } {
  const lines = new LineCounter();
  return placeOf(path, parseDocument(yaml, { lineCounter: lines, prettyErrors: false }), lines);
}

const placed = (fault: ProblemFault, document: Document, lines: LineCounter): ProblemFault => ({ ...fault, ...placeOf(fault.path, document, lines) });

function placeOf(inFile: string, document: Document, lines: LineCounter): { readonly line: number; readonly column: number } {
  const path = inFile === "" ? [] : inFile.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) continue;
    const start: unknown = node.range[0];
    if (typeof start !== "number") continue;
    const { line, col } = lines.linePos(start);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

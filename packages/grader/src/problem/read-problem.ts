import { LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { type ProblemFault, ProblemFaultSignal } from "./problem-fault";
import { type Problem, problemSchema } from "./schema";
import { makeVariant } from "./variant";

/** A problem, or everything that is wrong with its file. */
export type ProblemReading = { readonly ok: true; readonly problem: Problem } | { readonly ok: false; readonly faults: readonly ProblemFault[] };

/** Reads a problem file. Every fault has its path, and its line and column where the file has the place. */
export function readProblem(yaml: string): ProblemReading {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { code: "not-yaml", message: error.message, path: "", line, column: col };
      }),
    };
  }
  const reading = parseProblem(document.toJS({ maxAliasCount: 20 }));
  return reading.ok ? reading : { ok: false, faults: reading.faults.map((fault) => placed(fault, document, lines)) };
}

/** Reads a problem from JSON, as it is stored: upgraded to today's format where it is older, checked, and tried once. */
export function parseProblem(source: unknown): ProblemReading {
  const newer = formatOf(source);
  if (newer !== null && newer > 1) {
    return { ok: false, faults: [{ code: "newer-format", message: `Format ${newer} is newer than this program; it knows format 1.`, path: "format" }] };
  }
  const parsed = problemSchema.safeParse(source);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(faultOf) };
  try {
    makeVariant(parsed.data, 1);
    return { ok: true, problem: parsed.data };
  } catch (error) {
    if (error instanceof ProblemFaultSignal) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

const formatOf = (source: unknown): number | null =>
  typeof source === "object" && source !== null && "format" in source && typeof source.format === "number" ? source.format : null;

function faultOf(issue: z.core.$ZodIssue): ProblemFault {
  const unknown = issue.code === "unrecognized_keys" ? `unknown field ${issue.keys.map((key) => `"${key}"`).join(", ")}` : null;
  return { code: "wrong-shape", message: unknown ?? issue.message, path: issue.path.map(String).join(".") };
}

/** Looks the fault's path up in the file; of a missing field the place is where it should stand. */
function placed(fault: ProblemFault, document: Document, lines: LineCounter): ProblemFault {
  const path = fault.path === "" ? [] : fault.path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) continue;
    const start: unknown = node.range[0];
    if (typeof start !== "number") continue;
    const { line, col } = lines.linePos(start);
    return { ...fault, line, column: col };
  }
  return { ...fault, line: 1, column: 1 };
}

import { type ProblemFault, ProblemFaultSignal } from "./problem-fault";
import { type Problem, problemSchema } from "./schema";
import { shapeFaults } from "./shape-fault";
import { upgrade } from "./upgrade";
import { makeVariant } from "./variant";

/** A problem, or everything that is wrong with it. */
export type ProblemReading = { readonly ok: true; readonly problem: Problem } | { readonly ok: false; readonly faults: readonly ProblemFault[] };

/** Reads a problem from JSON, as it is stored: upgraded to today's format where it is older, checked, and tried once. */
export function parseProblem(source: unknown): ProblemReading {
  const upgraded = upgrade(source);
  if (!upgraded.ok) return { ok: false, faults: [{ code: upgraded.newer ? "newer-format" : "wrong-shape", message: upgraded.message, path: "format" }] };
  const parsed = problemSchema.safeParse(upgraded.source);
  if (!parsed.success) return { ok: false, faults: shapeFaults(parsed.error.issues, upgraded.source) };
  try {
    if (!makeVariant(parsed.data, 1).satisfied) {
      return { ok: false, faults: [{ code: "cannot-draw", message: "No draw of the parameters met the constraints.", path: "where" }] };
    }
    return { ok: true, problem: parsed.data };
  } catch (error) {
    if (error instanceof ProblemFaultSignal) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

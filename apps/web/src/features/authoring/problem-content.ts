import { createHash } from "node:crypto";
import type { Json, ProblemContent } from "@nabla/db";
import { type Language, type Problem, problemFaultIn, readProblem } from "@nabla/grader";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { fieldFault, fieldOf } from "./fault-fields";

/** A problem file as it may be sent. */
export const problemText = z.string().max(50_000, "at-most-50000-letters");

/** What the database keeps of a problem file. A file with faults is refused with each fault at its field, told in `language`. */
export function problemContent(yaml: string, language: Language = "en"): ProblemContent {
  const read = readProblem(yaml);
  if (!read.ok) {
    const fields = Object.fromEntries([...read.faults].reverse().map((fault) => [fieldOf(fault.path), fieldFault({ code: fault.code, message: problemFaultIn(fault, language) })]));
    throw new AppError("invalid-input", { say: "problem-incomplete", fields });
  }
  const { problem } = read;
  const { id: slug, title, concept, difficulty } = problem;
  const contentHash = createHash("sha256").update(yaml).digest("hex");
  return { slug, title, concept, difficulty, source: asJson(problem), yaml, contentHash };
}

/** The problem as JSON: what does not survive that would be lost in the database too. */
function asJson(problem: Problem): Json {
  // JSON.parse gives JSON and nothing else.
  return JSON.parse(JSON.stringify(problem)) as Json;
}

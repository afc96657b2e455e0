import type { LiveSession } from "@nabla/db";
import { makeVariant, type Variant } from "@nabla/grader";
import { storedProblem } from "@/server/stored-problem";

/** What a session asks: one variant for everybody, so that their answers can be gathered. */
export const questionOf = ({ source, seed }: Pick<LiveSession, "source" | "seed">): Variant => makeVariant(storedProblem(source), seed);

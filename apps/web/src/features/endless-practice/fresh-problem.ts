import { isDeepStrictEqual } from "node:util";
import { type Json, listRecentPracticeSources, type Seat } from "@nabla/db";
import type { Problem } from "@nabla/grader";
import { newSeed } from "@/server/new-seed";

const DRAWS = 10;

/** Draws until the problem is not one of the student's last of this skill; after some draws it may be. */
export async function freshProblem(seat: Seat<"STUDENT">, skill: string, make: (seed: number) => Problem): Promise<{ readonly seed: number; readonly source: Json }> {
  const seen = await listRecentPracticeSources(seat, skill);
  for (let draw = 1; ; draw++) {
    const seed = newSeed();
    // As the database gives it back: JSON has no undefined, and its order of fields means nothing.
    const source = JSON.parse(JSON.stringify(make(seed)));
    if (draw === DRAWS || !seen.some((before) => isDeepStrictEqual(before, source))) return { seed, source };
  }
}

import { db } from "../client";
import type { Seat } from "../seat";

type Staff = Seat<"INSTRUCTOR">;

/** The newest version of one of the course's own problems. */
export type OwnProblem = { readonly slug: string; readonly problemId: string; readonly number: number; readonly contentHash: string; readonly archived: boolean };

/** Those of the course's own problems that have these names, whether put away or not. */
export async function listOwnProblems(seat: Staff, slugs: readonly string[]): Promise<OwnProblem[]> {
  return db().$queryRaw<OwnProblem[]>`
    select p."slug", p."id" as "problemId", v."number", v."contentHash", p."archivedAt" is not null as "archived"
    from "Problem" p
    join lateral (select "number", "contentHash" from "ProblemVersion" where "problemId" = p."id" order by "number" desc limit 1) v on true
    where p."courseId" = ${seat.courseId} and p."slug" = any (${[...slugs]}::text[])
    order by p."slug"`;
}

/** The files of the course's own problems as they were written, in their newest versions, by name; at most 2,000. What is put away stays out. */
export async function listProblemFiles(seat: Staff): Promise<{ readonly slug: string; readonly yaml: string }[]> {
  return db().$queryRaw<{ slug: string; yaml: string }[]>`
    select p."slug", v."yaml"
    from "Problem" p
    join lateral (select "yaml" from "ProblemVersion" where "problemId" = p."id" order by "number" desc limit 1) v on true
    where p."courseId" = ${seat.courseId} and p."archivedAt" is null
    order by p."slug"
    limit 2000`;
}

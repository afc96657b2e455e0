import { db } from "../client";
import type { Seat } from "../seat";
import type { Granted } from "./set-times";

/** Something granted to several students at once. */
export type GrantRow = Granted & {
  readonly grantId: string;
  /** The section that it was granted to, by the name it had then; null where the students were named. */
  readonly sectionName: string | null;
  /** How many students have it. */
  readonly students: number;
  /** How many of them were granted something else for the set besides. */
  readonly besides: number;
  readonly reason: string;
  /** Null where that account is gone. */
  readonly grantedBy: string | null;
  readonly grantedAt: Date;
};

/** What was granted to several students at once for a set of this course, the newest first; at most 50. */
export async function listGrants(seat: Seat<"INSTRUCTOR">, setId: string): Promise<GrantRow[]> {
  return db().$queryRaw<GrantRow[]>`
    with "had" as (
      select e."grantId", e."userId", count(*) over (partition by e."userId") as "grants"
      from "ExtensionGrantee" e join "ExtensionGrant" g on g."id" = e."grantId"
      where g."setId" = ${setId} and g."courseId" = ${seat.courseId}
    )
    select g."id" as "grantId", g."sectionName", g."dueAt", g."closesAt", g."extraAttempts", g."extraMinutes", g."reason", b."name" as "grantedBy", g."grantedAt",
           h."students", h."besides"
    from "ExtensionGrant" g
    join (select "grantId", count(*)::int as "students", (count(*) filter (where "grants" > 1))::int as "besides" from "had" group by "grantId") h on h."grantId" = g."id"
    left join "User" b on b."id" = g."grantedById"
    where g."setId" = ${setId} and g."courseId" = ${seat.courseId} and not g."own"
    order by g."grantedAt" desc, g."id"
    limit 50`;
}

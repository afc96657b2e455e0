import { Prisma } from "../generated/client";
import { db } from "../client";
import type { Seat } from "../seat";
import { MOST_SECTIONS } from "./sections";
import { containing } from "./search-pattern";

type Staff = Seat<"INSTRUCTOR">;

/** A student to whom something can be granted for a set. */
export type Candidate = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** The name of the section that they are in, or null. */
  readonly section: string | null;
  /** Whether they were granted something for the set already. */
  readonly extended: boolean;
};

/** As many students are found, and can be named, at once. */
export const MOST_CANDIDATES = 20;

/** The class's students whose name, email or id contains `search`, in any case, by name: at most `limit`, which is at most 20; and how many there are. */
export async function findCandidates(seat: Staff, setId: string, search: string, limit: number): Promise<{ readonly found: readonly Candidate[]; readonly all: number }> {
  const pattern = containing(search);
  const rows = await select(seat, setId, Prisma.sql`and (u."name" ilike ${pattern} or u."email" ilike ${pattern} or m."externalId" ilike ${pattern})`, limit);
  return { found: rows.map(({ all: _, ...row }) => row), all: rows[0]?.all ?? 0 };
}

/** These students of the class by name, at most 20; who is not in it is left out. */
export async function listCandidates(seat: Staff, setId: string, userIds: readonly string[]): Promise<Candidate[]> {
  if (userIds.length === 0) return [];
  const rows = await select(seat, setId, Prisma.sql`and m."userId" = any(${userIds})`, MOST_CANDIDATES);
  return rows.map(({ all: _, ...row }) => row);
}

async function select(seat: Staff, setId: string, which: Prisma.Sql, limit: number): Promise<(Candidate & { readonly all: number })[]> {
  return db().$queryRaw<(Candidate & { readonly all: number })[]>`
    select m."userId", u."name", u."email", s."name" as "section", x."userId" is not null as "extended", (count(*) over ())::int as "all"
    from "Membership" m
    join "User" u on u."id" = m."userId"
    left join "Section" s on s."id" = m."sectionId"
    left join "SetExtension" x on x."setId" = ${setId} and x."userId" = m."userId" and x."courseId" = m."courseId"
    where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT' ${which}
    order by lower(u."name"), u."name", m."userId"
    limit ${Math.min(limit, MOST_CANDIDATES)}`;
}

/** A section to which something can be granted for a set. */
export type CandidateSection = {
  readonly sectionId: string;
  readonly name: string;
  /** How many students are in it now. */
  readonly students: number;
  /** How many of them were granted something for the set already. */
  readonly extended: number;
};

/** The course's sections in their order, at most 100, with their students and who of them has something for a set. */
export async function listCandidateSections(seat: Staff, setId: string): Promise<CandidateSection[]> {
  return db().$queryRaw<CandidateSection[]>`
    select s."id" as "sectionId", s."name", count(m."userId")::int as "students", count(x."userId")::int as "extended"
    from "Section" s
    left join "Membership" m on m."sectionId" = s."id" and m."courseId" = s."courseId" and m."role" = 'STUDENT'
    left join "SetExtension" x on x."setId" = ${setId} and x."userId" = m."userId" and x."courseId" = s."courseId"
    where s."courseId" = ${seat.courseId}
    group by s."id"
    order by s."position", s."name"
    limit ${MOST_SECTIONS}`;
}

import { db } from "../client";
import type { Seat } from "../seat";
import { containing } from "./search-pattern";
import type { Granted } from "./set-times";

type Staff = Seat<"INSTRUCTOR">;

export type ExtensionRow = Granted & {
  readonly userId: string;
  readonly studentName: string;
  /** The section that they are in now, or null. */
  readonly section: string | null;
  readonly reason: string;
  /** Null where that account is gone. */
  readonly grantedBy: string | null;
  readonly grantedAt: Date;
};

export type ExtensionsAsked = {
  /** Keeps those whose name, email or id contains it, in any case. */
  readonly search: string;
  /** A section's id, "none" for those without one, or null for everybody. */
  readonly sectionId: string | null;
  /** From 1. */
  readonly page: number;
};

export const EXTENSIONS_PAGE = 50;

/** One page of what students have beside what a set of this course says, by name, at most 50; and how many have something on all pages. */
export async function listExtensions(seat: Staff, setId: string, { search, sectionId, page }: ExtensionsAsked): Promise<{ readonly extensions: readonly ExtensionRow[]; readonly all: number }> {
  const pattern = containing(search);
  const rows = await db().$queryRaw<(ExtensionRow & { readonly all: number })[]>`
    select x."userId", u."name" as "studentName", s."name" as "section", x."dueAt", x."closesAt", x."extraAttempts", x."extraMinutes", x."reason", x."grantedAt", b."name" as "grantedBy", (count(*) over ())::int as "all"
    from "SetExtension" x
    join "User" u on u."id" = x."userId"
    left join "Membership" m on m."courseId" = x."courseId" and m."userId" = x."userId"
    left join "Section" s on s."id" = m."sectionId"
    left join "User" b on b."id" = x."grantedById"
    where x."setId" = ${setId} and x."courseId" = ${seat.courseId}
      and (u."name" ilike ${pattern} or u."email" ilike ${pattern} or m."externalId" ilike ${pattern})
      and (${sectionId}::text is null or m."sectionId" = ${sectionId} or ${sectionId} = 'none' and m."sectionId" is null)
    order by lower(u."name"), u."name", x."userId"
    limit ${EXTENSIONS_PAGE} offset ${(Math.max(1, page) - 1) * EXTENSIONS_PAGE}`;
  return { extensions: rows.map(({ all: _, ...row }) => row), all: rows[0]?.all ?? 0 };
}

/** What one student has for a set of this course, or null where nothing was granted. */
export async function findExtension(seat: Staff, setId: string, userId: string): Promise<(Granted & { readonly reason: string }) | null> {
  return db().setExtension.findFirst({ where: { setId, userId, courseId: seat.courseId }, select: { dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true, reason: true } });
}

export type ExtensionOfStudent = Omit<ExtensionRow, "userId" | "studentName" | "section"> & { readonly setId: string; readonly setTitle: string };

/** What was granted to one student in this course, in the sets' order; at most 200. */
export async function listExtensionsOfStudent(seat: Seat<"ASSISTANT">, userId: string): Promise<ExtensionOfStudent[]> {
  const rows = await db().setExtension.findMany({
    where: { userId, courseId: seat.courseId },
    select: { setId: true, dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true, reason: true, grantedAt: true, set: { select: { title: true } }, grantedBy: { select: { name: true } } },
    orderBy: [{ set: { position: "asc" } }, { setId: "asc" }],
    take: 200,
  });
  return rows.map(({ set, grantedBy, ...row }) => ({ ...row, setTitle: set.title, grantedBy: grantedBy?.name ?? null }));
}

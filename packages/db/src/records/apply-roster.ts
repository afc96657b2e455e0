import { randomUUID } from "node:crypto";
import { db, type Transaction, withTransaction } from "../client";
import type { Role } from "../roles";
import type { Seat } from "../seat";
import { MOST_SECTIONS } from "./sections";

/** Somebody of the course, or expected in it, as a roster to be read in is compared with. */
export type RosterMember = { readonly userId: string; readonly role: Role; readonly email: string; readonly name: string; readonly externalId: string; readonly section: string | null };
export type RosterExpected = { readonly email: string; readonly name: string; readonly externalId: string; readonly section: string | null };
export type RosterState = { readonly members: readonly RosterMember[]; readonly expected: readonly RosterExpected[]; readonly sections: readonly string[] };

/** What is to be so afterwards. A section is named; one that is not there is made, after the others, in this order. */
export type RosterChange = {
  /** New entries of who is expected, and entries that change. */
  readonly expected: readonly RosterExpected[];
  /** Students who get a section or an id, in which `section` and `externalId` are what they have afterwards; those taken off come back. */
  readonly members: readonly Pick<RosterMember, "userId" | "externalId" | "section">[];
  /** Students to be taken off, and entries to be struck out. */
  readonly removed: { readonly userIds: readonly string[]; readonly emails: readonly string[] };
};

/** The course's people and sections, whole: at most 10,000 members and as many who are expected. */
export const getRosterState = (seat: Seat<"INSTRUCTOR">): Promise<RosterState> => readState(db(), seat.courseId);

/**
 * Changes the roster as `plan` says of how it stands, in one transaction under the course's lock; or nothing. What `plan`
 * leaves out stays as it is. The same plan again finds nothing to do.
 *
 * @returns false where the course would have more than 100 sections
 */
export async function applyRoster(seat: Seat<"INSTRUCTOR">, plan: (state: RosterState) => RosterChange, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Course" where "id" = ${seat.courseId} for update`;
    const state = await readState(tx, seat.courseId);
    const { expected, members, removed } = plan(state);
    const sections = await withSections(tx, seat, [...expected, ...members].flatMap(({ section }) => section ?? []));
    if (!sections) return false;
    const idOf = (name: string | null): string | null => (name === null ? null : (sections.get(name) ?? null));
    await writeExpected(tx, seat, expected.map((one) => ({ ...one, sectionId: idOf(one.section) })));
    await writeMembers(tx, seat, members.map((one) => ({ ...one, sectionId: idOf(one.section) })));
    await tx.expectedStudent.deleteMany({ where: { courseId: seat.courseId, email: { in: [...removed.emails] } } });
    await tx.membership.updateMany({ where: { courseId: seat.courseId, role: "STUDENT", userId: { in: [...removed.userIds] } }, data: { role: "FORMER", removedAt: now } });
    return true;
  }, 60_000);
}

async function readState(tx: Transaction, courseId: string): Promise<RosterState> {
  const members = await tx.$queryRaw<RosterMember[]>`
    select m."userId", m."role"::text as "role", u."email", u."name", m."externalId", s."name" as "section"
    from "Membership" m join "User" u on u."id" = m."userId" left join "Section" s on s."id" = m."sectionId"
    where m."courseId" = ${courseId} order by lower(u."name"), m."userId" limit 10000`;
  const expected = await tx.$queryRaw<RosterExpected[]>`
    select e."email", e."name", e."externalId", s."name" as "section"
    from "ExpectedStudent" e left join "Section" s on s."id" = e."sectionId"
    where e."courseId" = ${courseId} order by lower(e."name"), e."email" limit 10000`;
  const sections = await tx.section.findMany({ where: { courseId }, select: { name: true }, orderBy: [{ position: "asc" }, { name: "asc" }] });
  return { members, expected, sections: sections.map(({ name }) => name) };
}

/** Every section's id by its name, after those that are missing were made; null where that would be too many. */
async function withSections(tx: Transaction, { courseId }: Seat<"INSTRUCTOR">, wanted: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
  const there = await tx.section.findMany({ where: { courseId }, select: { id: true, name: true, position: true } });
  const known = new Map(there.map(({ id, name }) => [name, id]));
  const missing = [...new Set(wanted)].filter((name) => !known.has(name));
  if (there.length + missing.length > MOST_SECTIONS) return null;
  const after = Math.max(-1, ...there.map(({ position }) => position)) + 1;
  const made = missing.map((name, place) => ({ id: randomUUID(), courseId, name, position: after + place }));
  await tx.section.createMany({ data: made });
  for (const { id, name } of made) known.set(name, id);
  return known;
}

type Placed<T> = T & { readonly sectionId: string | null };

async function writeExpected(tx: Transaction, { courseId }: Seat<"INSTRUCTOR">, rows: readonly Placed<RosterExpected>[]): Promise<void> {
  await tx.$executeRaw`
    insert into "ExpectedStudent" ("courseId", "email", "name", "externalId", "sectionId")
    select ${courseId}, * from unnest(
      ${rows.map(({ email }) => email)}::text[], ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ externalId }) => externalId)}::text[], ${rows.map(({ sectionId }) => sectionId)}::text[])
    on conflict ("courseId", "email") do update
      set "name" = excluded."name", "externalId" = excluded."externalId", "sectionId" = excluded."sectionId"`;
}

async function writeMembers(tx: Transaction, { courseId }: Seat<"INSTRUCTOR">, rows: readonly Placed<RosterChange["members"][number]>[]): Promise<void> {
  await tx.$executeRaw`
    update "Membership" m set "sectionId" = w."sectionId", "externalId" = w."externalId", "role" = 'STUDENT', "removedAt" = null
    from unnest(
      ${rows.map(({ userId }) => userId)}::text[], ${rows.map(({ externalId }) => externalId)}::text[],
      ${rows.map(({ sectionId }) => sectionId)}::text[]) as w("userId", "externalId", "sectionId")
    where m."courseId" = ${courseId} and m."userId" = w."userId" and m."role" in ('STUDENT', 'FORMER')`;
}

import { db, type Transaction, withTransaction } from "../client";
import { isUniqueViolation } from "../errors";
import type { Seat } from "../seat";

export type SectionRow = { readonly sectionId: string; readonly name: string; readonly students: number };

/** The most sections that a course may have. */
export const MOST_SECTIONS = 100;

/** The course's sections in their order, at most 100, with how many students each has. */
export async function listSections(seat: Seat<"ASSISTANT">): Promise<SectionRow[]> {
  return db().$queryRaw<SectionRow[]>`
    select s."id" as "sectionId", s."name", count(m."userId")::int as "students"
    from "Section" s
    left join "Membership" m on m."sectionId" = s."id" and m."courseId" = s."courseId" and m."role" = 'STUDENT'
    where s."courseId" = ${seat.courseId}
    group by s."id"
    order by s."position", s."name"
    limit ${MOST_SECTIONS}`;
}

export type SectionWritten = { readonly ok: true } | { readonly ok: false; readonly code: "taken" | "too-many" | "not-found" };

/** A new section at the end; `sectionId` is drawn by whoever makes it. `taken`: another section has the name. */
export async function createSection(seat: Seat<"INSTRUCTOR">, { sectionId, name }: { readonly sectionId: string; readonly name: string }): Promise<SectionWritten> {
  return named(() =>
    inOrder(seat, async (tx, sections) => {
      const there = sections.find((one) => one.id === sectionId);
      if (there) return there.name === name ? { ok: true } : { ok: false, code: "taken" };
      if (sections.length >= MOST_SECTIONS) return { ok: false, code: "too-many" };
      await tx.section.create({ data: { id: sectionId, courseId: seat.courseId, name, position: (sections.at(-1)?.position ?? -1) + 1 } });
      return { ok: true };
    }),
  );
}

export async function renameSection(seat: Seat<"INSTRUCTOR">, sectionId: string, name: string): Promise<SectionWritten> {
  return named(async () => {
    const { count } = await db().section.updateMany({ where: { id: sectionId, courseId: seat.courseId }, data: { name } });
    return count === 1 ? { ok: true } : { ok: false, code: "not-found" };
  });
}

/** Puts the course's sections into this order; those that are not named come last, as they were. False where one is not the course's. */
export async function orderSections(seat: Seat<"INSTRUCTOR">, sectionIds: readonly string[]): Promise<boolean> {
  return inOrder(seat, async (tx, sections) => {
    if (!sectionIds.every((id) => sections.some((section) => section.id === id))) return false;
    const placeOf = new Map(sectionIds.map((id, place) => [id, place]));
    const ordered = [...sections].sort((a, b) => (placeOf.get(a.id) ?? sectionIds.length + a.position) - (placeOf.get(b.id) ?? sectionIds.length + b.position));
    await tx.$executeRaw`
      update "Section" s set "position" = w."place" - 1
      from unnest(${ordered.map(({ id }) => id)}::text[]) with ordinality as w("id", "place")
      where s."id" = w."id" and s."courseId" = ${seat.courseId}`;
    return true;
  });
}

/** Removes a section; its students stay in the course without one. False where the course has none such. */
export async function removeSection(seat: Seat<"INSTRUCTOR">, sectionId: string): Promise<boolean> {
  const { count } = await db().section.deleteMany({ where: { id: sectionId, courseId: seat.courseId } });
  return count === 1;
}

type Placed = { readonly id: string; readonly name: string; readonly position: number };

/** With the course's sections in their order, one after the other for whoever changes them at once. */
async function inOrder<T>(seat: Seat<"INSTRUCTOR">, work: (tx: Transaction, sections: readonly Placed[]) => Promise<T>): Promise<T> {
  return withTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Course" where "id" = ${seat.courseId} for update`;
    const sections = await tx.section.findMany({ where: { courseId: seat.courseId }, select: { id: true, name: true, position: true }, orderBy: [{ position: "asc" }, { name: "asc" }] });
    return work(tx, sections);
  });
}

async function named(work: () => Promise<SectionWritten>): Promise<SectionWritten> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, code: "taken" };
    throw error;
  }
}

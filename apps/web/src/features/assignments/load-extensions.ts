import { findCandidates, findExtension, findSet, getCourse, listCandidates, listCandidateSections, listExtensions, listGrants, MOST_CANDIDATES, type Seat, toWallTime } from "@nabla/db";
import type { ExtensionQuery } from "./extension-query";

/** As many students of the class stand there before anybody searches. */
const UNASKED = 6;

/** One page of what students were granted for a set, what was granted to several at once, and whom more can be granted to. Null where this course has no such set. */
export async function loadExtensions(seat: Seat<"INSTRUCTOR">, setId: string, { q, section, page, find, student, whole }: ExtensionQuery) {
  const [course, set, listed, grants, sections, candidates, chosen] = await Promise.all([
    getCourse(seat),
    findSet(seat, setId),
    listExtensions(seat, setId, { search: q, sectionId: section, page }),
    listGrants(seat, setId),
    listCandidateSections(seat, setId),
    findCandidates(seat, setId, find, find.trim() === "" ? UNASKED : MOST_CANDIDATES),
    whole === null ? listCandidates(seat, setId, student) : [],
  ]);
  if (!set) return null;
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const wall = (moment: Date | null) => (moment ? toWallTime(moment, course.timeZone) : "");
  const had = only?.extended ? await findExtension(seat, setId, only.userId) : null;
  return {
    course,
    set: { setId, title: set.title, timed: set.timeLimit !== null, due: wall(set.dueAt) },
    ...listed,
    grants,
    sections,
    candidates,
    chosen,
    wholeSection: sections.find(({ sectionId }) => sectionId === whole) ?? null,
    /** What the one student who is chosen has already, as the form holds it. */
    had: had ? { due: wall(had.dueAt), closes: wall(had.closesAt), attempts: had.extraAttempts, minutes: had.extraMinutes, reason: had.reason } : null,
  };
}

export type LoadedExtensions = NonNullable<Awaited<ReturnType<typeof loadExtensions>>>;

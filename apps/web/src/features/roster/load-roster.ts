import { getCourse, getJoinCode, getWorth, listExpectedStudents, listFormerStudents, listRosterPage, listSections, raiseSeat, type Seat } from "@nabla/db";
import { z } from "zod";

const SORTS = ["name", "section", "joined", "active", "points"] as const;

/** What the address of the roster asks for; what makes no sense is as if it were not there. */
export const rosterQuery = z.object({
  q: z.string().max(200).catch(""),
  section: z.string().max(64).nullable().catch(null),
  sort: z.enum(SORTS).catch("name"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  show: z.enum(["here", "expected", "former"]).catch("here"),
});

export type RosterQuery = z.output<typeof rosterQuery>;

/** One page of the class's students, or who is expected, or who was taken off; with the sections and what there is to earn. */
export async function loadRoster(seat: Seat<"ASSISTANT">, { q, section, sort, page, show: wanted }: RosterQuery) {
  const keeper = raiseSeat(seat, "INSTRUCTOR");
  const show = wanted === "former" && !keeper ? "here" : wanted;
  const [course, joinCode, sections, worth, students, expected, former] = await Promise.all([
    getCourse(seat),
    keeper ? getJoinCode(keeper) : null,
    listSections(seat),
    getWorth(seat),
    listRosterPage(seat, { search: q, sectionId: section, sort, page }),
    listExpectedStudents(seat),
    keeper && show === "former" ? listFormerStudents(keeper) : [],
  ]);
  return { course, joinCode, sections, worth, ...students, expected: matching(expected, q), expectedAll: expected.length, former: matching(former, q), show, keeps: keeper !== null && !seat.archived };
}

export type LoadedRoster = Awaited<ReturnType<typeof loadRoster>>;

function matching<T extends { readonly name: string; readonly email: string; readonly externalId: string }>(people: readonly T[], search: string): readonly T[] {
  const wanted = search.trim().toLowerCase();
  return people.filter(({ name, email, externalId }) => [name, email, externalId].some((text) => text.toLowerCase().includes(wanted)));
}

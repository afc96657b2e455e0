import { type ConceptResult, expectNews, getClassTotals, getCourse, getJoinCode, listCompletion, listConceptResults, listItemResults, listNewestAnswers, listNotBegun, listScoreDistribution, listSetResults, listStudentsInNeed, raiseSeat, type Seat, type SetResult } from "@nabla/db";

type Staff = Seat<"ASSISTANT">;

/** Everything the class's first page shows, in as many queries for a small class as for a large one; its problems and its completion are those of one set. */
export async function loadDashboard(seat: Staff, wantedSetId: string | undefined, now: Date) {
  const since = await expectNews(seat.courseId);
  // Whoever authors and lets people in; null for assistants.
  const author = raiseSeat(seat, "INSTRUCTOR");
  const sets = await listSetResults(seat);
  const set = chooseSet(sets, wantedSetId, now);
  const [course, joinCode, totals, items, completion, distribution, concepts, need, newest, notBegun] = await Promise.all([
    getCourse(seat),
    author ? getJoinCode(author) : null,
    getClassTotals(seat),
    set ? listItemResults(seat, set.setId) : [],
    set ? listCompletion(seat, set.setId, hoursOf(set, now)) : [],
    listScoreDistribution(seat),
    conceptResults(seat),
    listStudentsInNeed(seat),
    listNewestAnswers(seat, 8),
    listNotBegun(seat),
  ]);
  return { since, course, joinCode, totals, sets, set, items, completion, distribution, concepts, need, newest, notBegun };
}

export type LoadedDashboard = Awaited<ReturnType<typeof loadDashboard>>;

/** The set that is asked for; else the one that is due next, else the one that was due last. */
function chooseSet(sets: readonly SetResult[], wanted: string | undefined, now: Date): SetResult | null {
  const shown = sets.filter((set) => set.publishedAt !== null && (set.opensAt === null || set.opensAt <= now));
  return shown.find((set) => set.setId === wanted) ?? shown.find((set) => set.dueAt === null || set.dueAt > now) ?? shown.at(-1) ?? null;
}

/** The steps of the curve: about sixty from the opening to the last moment at which anybody's answers are taken, or now. */
function hoursOf({ opensAt, publishedAt, lastEndsAt }: SetResult, now: Date): number {
  const from = opensAt ?? publishedAt ?? now;
  const to = lastEndsAt !== null && lastEndsAt < now ? lastEndsAt : now;
  return Math.max(1, Math.round((to.getTime() - from.getTime()) / 3_600_000 / 60));
}

/** What looks at all work of a class is looked at so often at most; in between, what was found last is shown. */
const FRESH_MS = 30_000;
const MOST_COURSES = 200;
type Kept = { readonly at: number; readonly found: Promise<ConceptResult[]> };
const home: typeof globalThis & { nablaConcepts?: Map<string, Kept> } = globalThis;

function conceptResults(seat: Staff): Promise<ConceptResult[]> {
  home.nablaConcepts ??= new Map();
  const kept = home.nablaConcepts;
  const known = kept.get(seat.courseId);
  if (known && performance.now() - known.at < FRESH_MS) return known.found;
  const found = listConceptResults(seat);
  kept.delete(seat.courseId);
  kept.set(seat.courseId, { at: performance.now(), found });
  // Nobody waits where something is known already; what fails is asked for again.
  found.catch(() => kept.delete(seat.courseId));
  for (const [oldest] of kept) if (kept.size > MOST_COURSES) kept.delete(oldest);
  return known ? known.found : found;
}

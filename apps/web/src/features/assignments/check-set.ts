import { findSet, listOwnSetProblems, listPrerequisites, listSetItems, type Seat } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { selfTest } from "@/server/self-test-pool";

/** What somebody should know before the class sees a set. `title` is that of the problem or of the set that it is about. */
export type Concern = { readonly kind: "empty" | "over" | "due-past" | "prerequisite-unpublished" | "self-test" | "not-tested"; readonly title: string };

/** The course's own problems are tested up to here; the shipped ones have passed. */
const MOST_TESTED = 20;

/** Looks a set over before it is published: that there is something in it, dates that are past, sets before it that nobody sees, problems that fail their self-test. */
export async function checkSet(seat: Seat<"INSTRUCTOR">, { setId }: { readonly setId: string }, now = new Date(), test = selfTest): Promise<readonly Concern[]> {
  const [set, items, required, problems] = await Promise.all([findSet(seat, setId), listSetItems(seat, setId), listPrerequisites(seat, setId), listOwnSetProblems(seat, setId)]);
  if (!set) throw new AppError("not-found");
  const end = set.closesAt ?? set.dueAt;
  const concerns: Concern[] = [];
  if (items.length === 0) concerns.push({ kind: "empty", title: "" });
  if (end && end < now) concerns.push({ kind: "over", title: "" });
  else if (set.dueAt && set.dueAt < now) concerns.push({ kind: "due-past", title: "" });
  for (const one of required) if (!one.published) concerns.push({ kind: "prerequisite-unpublished", title: one.title });
  for (const { title, source } of problems.slice(0, MOST_TESTED)) {
    const report = await test(source);
    if (!report || report.findings.some((finding) => finding.level === "error")) concerns.push({ kind: "self-test", title });
  }
  for (const { title } of problems.slice(MOST_TESTED)) concerns.push({ kind: "not-tested", title });
  return concerns;
}

import { type GroupFound, type Json, listSeedResults, listVersionSources, listWrongAnswers, moveGrouping, recordGroups, takeGroupingLease, type WrongAnswerRow } from "@nabla/db";
import { type AnswerGroup, answerSchema, MISTAKE_NAMES, type MistakeName } from "@nabla/grader";
import type { VariantResult } from "./variant-spread";

/** Nobody else takes the problem for so long after its worker was last heard of: longer than the longest gathering. */
const LEASE_MS = 120_000;
/** Different answers that are compared with one another; what is more seldom than those is left out. */
const MOST_ANSWERS = 1_200;
/** The same where that took too long. */
const FEW_ANSWERS = 150;
/** Texts of a group that are shown as they were typed. */
const TEXTS = 12;
/** Seeds of which is looked up what they ask. */
const MOST_SEEDS = 4_000;
/** Read, gathered, named, written. */
const STEPS = 4;

type Tools = { readonly gather: <T>(task: "group" | "nameVariants", job: unknown) => Promise<T | null>; readonly now: () => Date };

/** Gathers the wrong answers to one problem of a course, and stores the groups. A process that dies before costs nothing. */
export async function workOnGrouping(courseId: string, problemId: string, holder: string, { gather, now }: Tools): Promise<void> {
  const lease = await takeGroupingLease(courseId, problemId, holder, now(), new Date(now().getTime() + LEASE_MS));
  if (!lease) return;
  await moveGrouping(lease, 0, STEPS);
  const [rows, seeds] = await Promise.all([listWrongAnswers(lease, MOST_ANSWERS), listSeedResults(lease)]);
  const sources = await listVersionSources(lease, [...new Set([...rows, ...seeds].map(({ versionId }) => versionId))]);
  const place = new Map(sources.map(({ versionId }, i) => [versionId, i]));
  await moveGrouping(lease, 1, STEPS);

  const given = rows.flatMap((row) => {
    const answer = answerSchema.safeParse(row.answer);
    return answer.success ? [{ row, sent: { version: place.get(row.versionId) ?? -1, seed: row.seed, answer: answer.data, mistakes: known(row.mistakes), students: row.students } }] : [];
  });
  const all = sources.map(({ source }) => source);
  const sent = given.map((one) => one.sent);
  const groups = (await gather<readonly AnswerGroup[]>("group", { sources: all, given: sent })) ?? (await gather<readonly AnswerGroup[]>("group", { sources: all, given: sent.slice(0, FEW_ANSWERS) }));
  await moveGrouping(lease, 2, STEPS);
  const shown = seeds.slice(0, MOST_SEEDS);
  const names = await gather<readonly string[]>("nameVariants", { sources: all, seeds: shown.map(({ versionId, seed }) => ({ version: place.get(versionId) ?? -1, seed })) });
  await moveGrouping(lease, 3, STEPS);
  const found = (groups ?? []).map((group) => groupFound(group, given.map(({ row }) => row)));
  await recordGroups(lease, found, variantResults(shown, names ?? []), now());
}

const known = (stored: unknown): MistakeName[] => MISTAKE_NAMES.filter((name) => Array.isArray(stored) && stored.includes(name));

function groupFound({ key, sign, members }: AnswerGroup, rows: readonly WrongAnswerRow[]): GroupFound {
  const own = members.flatMap((index) => rows[index] ?? []);
  const submissionIds = own.flatMap((row) => row.submissionIds);
  return {
    key,
    sign: plain(sign),
    texts: plain(own.slice(0, TEXTS).map(({ answer, seed, versionId, students }) => ({ answer, seed, versionId, students }))),
    answers: submissionIds.length,
    variants: new Set(own.map(({ versionId, seed }) => `${versionId} ${seed}`)).size,
    submissionIds,
  };
}

/** The seeds that ask the same are one variant. */
function variantResults(seeds: Awaited<ReturnType<typeof listSeedResults>>, names: readonly string[]): Json {
  const variants = new Map<string, VariantResult>();
  seeds.forEach(({ students, sum, squares }, i) => {
    const name = names[i];
    if (name === undefined) return;
    const before = variants.get(name) ?? { name, students: 0, sum: 0, squares: 0 };
    variants.set(name, { name, students: before.students + students, sum: before.sum + sum, squares: before.squares + squares });
  });
  return plain([...variants.values()].sort((a, b) => a.sum / a.students - b.sum / b.students));
}

/** As the database keeps it: JSON has no undefined. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));


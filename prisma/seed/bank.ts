import { createHash } from "node:crypto";
import type { Transaction } from "@nabla/db";
import type { Bank } from "@nabla/problem-bank";

/** The newest version of each shipped problem, by the problem's id in the bank. */
export type BankVersions = ReadonlyMap<string, string>;

const hashOf = (yaml: string): string => createHash("sha256").update(yaml).digest("hex");
const problemIdOf = (slug: string): string => `bank-${slug}`;

/**
 * Brings the shipped problems into the database: a new problem is added, a changed one gets a new version, one that is no
 * longer shipped is put away. Sets keep the version they were made with. Doing it again changes nothing.
 */
export async function bringBank(tx: Transaction, { problems }: Bank): Promise<{ versions: BankVersions; changes: number }> {
  const stored = await tx.problem.findMany({
    where: { courseId: null },
    select: { id: true, slug: true, archivedAt: true, versions: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true, contentHash: true } } },
  });
  const bySlug = new Map(stored.map((problem) => [problem.slug, problem]));
  const versions = new Map<string, string>();
  let changes = 0;
  for (const { id: slug, yaml, problem } of problems) {
    const known = bySlug.get(slug);
    const newest = known?.versions[0];
    const contentHash = hashOf(yaml);
    if (known && newest?.contentHash === contentHash && !known.archivedAt) {
      versions.set(slug, newest.id);
      continue;
    }
    changes++;
    const face = { title: problem.title, concept: problem.concept, difficulty: problem.difficulty };
    const problemId = known?.id ?? problemIdOf(slug);
    if (known) await tx.problem.update({ where: { id: problemId }, data: { ...face, archivedAt: null } });
    else await tx.problem.create({ data: { ...face, id: problemId, slug } });
    if (newest?.contentHash === contentHash) {
      versions.set(slug, newest.id);
      continue;
    }
    const number = (newest?.number ?? 0) + 1;
    const { id } = await tx.problemVersion.create({
      data: { id: `${problemId}-v${number}`, problemId, number, source: structuredClone(problem), yaml, contentHash },
      select: { id: true },
    });
    versions.set(slug, id);
  }
  const shipped = new Set(problems.map(({ id }) => id));
  const gone = stored.filter(({ slug, archivedAt }) => !shipped.has(slug) && !archivedAt);
  if (gone.length > 0) await tx.problem.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { archivedAt: new Date() } });
  return { versions, changes: changes + gone.length };
}

import { dropRegradeLease, endRegradePass, listWorkToRegrade, listWorkToRestore, recordRegraded, type RegradedWork, type RegradeLease, type Rejudged, restoreRegraded, takeRegradeLease, type WorkToRegrade } from "@nabla/db";
import { answerSchema, makeVariant, type Problem, publicView } from "@nabla/grader";
import { isDeepStrictEqual } from "node:util";
import { judgingPolicy } from "@/server/exam";
import type { judge } from "@/server/grading-pool";
import { judgedRecord } from "@/server/judged-record";
import { storedProblem } from "@/server/stored-problem";

/** Students whose work is taken up together and stored together, between two rests. */
const PIECE = 10;
/** Nobody else takes a regrade for so long after its worker was last heard of. */
const LEASE_MS = 20_000;
/** One job works for so long, and then makes room for the next. */
const SLICE_MS = 8_000;
/** Live answers have the machine for as long as the last piece took, times this. */
const REST = 1;

type Tools = {
  readonly judge: typeof judge;
  readonly now: () => Date;
  readonly rest: (milliseconds: number) => Promise<void>;
};

type Versions = { readonly from: Problem; readonly to: Problem };

/**
 * Works on a regrade for a while: piece by piece, each in a transaction of its own, so that a process that dies costs nothing
 * and the next one goes on where it was.
 *
 * @param holder names this chain of jobs
 * @returns whether there is more to do, and nobody else is doing it
 */
export async function workOnRegrade(runId: string, holder: string, tools: Tools): Promise<boolean> {
  const began = tools.now().getTime();
  let versions: Versions | undefined;
  for (;;) {
    const now = tools.now();
    const lease = await takeRegradeLease(runId, holder, now, new Date(now.getTime() + LEASE_MS));
    if (!lease) return false;
    // What the two versions say never changes: read once a job.
    versions ??= { from: storedProblem(lease.from), to: storedProblem(lease.to) };
    if (!(await workOnPiece(lease, versions, tools))) return false;
    const took = tools.now().getTime() - now.getTime();
    if (tools.now().getTime() - began > SLICE_MS) {
      await dropRegradeLease(lease);
      return true;
    }
    await tools.rest(took * REST);
  }
}

/** False when there is no work left, or it is no longer this worker's. */
async function workOnPiece(lease: RegradeLease, { from, to }: Versions, { judge, now }: Tools): Promise<boolean> {
  if (lease.pass === "UNDOING") {
    const work = await listWorkToRestore(lease, PIECE);
    if (work.length > 0) return restoreRegraded(lease, work, from.attempts, now());
  } else {
    const work = await listWorkToRegrade(lease, PIECE);
    const works: RegradedWork[] = [];
    for (const one of work) works.push({ progressId: one.progressId, answers: await rejudge(lease, one, judge), askedOtherwise: asksOtherwise(from, to, one.seed) });
    if (works.length > 0) return recordRegraded(lease, works, to.attempts, now());
  }
  await endRegradePass(lease, now());
  return false;
}

/** One student's answers in their order, as they would have been judged when they came. */
async function rejudge(lease: RegradeLease, { seed, answers }: WorkToRegrade, judge: Tools["judge"]): Promise<Rejudged[]> {
  const rejudged: Rejudged[] = [];
  let refutationsBefore = 0;
  for (const { submissionId, answer } of answers) {
    const given = answerSchema.safeParse(answer);
    if (!given.success) continue; // What was never an answer stays as it was judged.
    const judged = await judge({ source: lease.to, seed, answer: given.data, refutationsBefore, policy: judgingPolicy(lease) });
    const { gradingMs: _, ...record } = judgedRecord(given.data, judged);
    rejudged.push({ submissionId, ...record });
    if (record.costsAttempt) refutationsBefore++;
  }
  return rejudged;
}

/** Does the new version ask this student something else than they were asked? */
function asksOtherwise(from: Problem, to: Problem, seed: number): boolean {
  const asked = (problem: Problem) => {
    const { statement, input } = publicView(makeVariant(problem, seed));
    return { statement, input };
  };
  return !isDeepStrictEqual(asked(from), asked(to));
}

import { joinAnswerGroup, listAnsweredGroups, type Seat } from "@nabla/db";
import { type Answer, MISTAKE_NAMES } from "@nabla/grader";
import { z } from "zod";
import { findGroup } from "@/server/grading-pool";
import { logUnexpected } from "@/server/log";

const explained = z.object({ certificate: z.object({ mistakes: z.object({ certain: z.array(z.string()) }).optional() }) });

type Stored = { readonly submissionId: string; readonly itemId: string; readonly source: unknown; readonly seed: number; readonly answer: Answer; readonly outcome: unknown };

/**
 * What staff has written to those who answer so, or null. The answer joins its group, and is given the points that the group
 * was given. A failure costs the student nothing but these words: the answer is judged and stored already.
 */
export async function groupOfAnswer(seat: Seat<"STUDENT">, { submissionId, itemId, source, seed, answer, outcome }: Stored, now: Date): Promise<{ readonly feedback: string } | null> {
  try {
    const groups = await listAnsweredGroups(seat, itemId);
    if (groups.length === 0) return null;
    const certain: readonly string[] = explained.safeParse(outcome).data?.certificate.mistakes?.certain ?? [];
    const place = await findGroup({ source, seed, answer, mistakes: MISTAKE_NAMES.filter((name) => certain.includes(name)), signs: groups.map(({ sign }) => sign) });
    const group = groups[place];
    if (!group) return null;
    await joinAnswerGroup(seat, submissionId, group.groupId, now);
    return { feedback: group.feedback };
  } catch (error) {
    logUnexpected(error, { where: "group of an answer" });
    return null;
  }
}

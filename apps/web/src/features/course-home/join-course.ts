import { type Account, type Joined, joinCourse, joinExpected, mayTake } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { countUse } from "@/server/rate-limit";

type Gone = { readonly goTo: string };

/** Joins the class that a code or an invitation opens. Whoever is in it already stays what they are. */
export async function joinClass(account: Account, { code }: { readonly code: string }, now = new Date()): Promise<Gone> {
  await countUse("join-course", account.userId);
  return entered(await joinCourse(account, code, now));
}

/** Joins a class whose roster has the account's email. */
export async function joinFromRoster(account: Account, { courseId }: { readonly courseId: string }): Promise<Gone> {
  return entered(await joinExpected(account, courseId));
}

function entered(joined: Joined): Gone {
  if (joined.ok) return { goTo: mayTake(joined.role, "ASSISTANT") ? `/teach/${joined.courseId}` : `/courses/${joined.courseId}` };
  if (joined.code === "unknown") throw new AppError("wrong-code");
  if (joined.code === "taken-off") throw new AppError("taken-off");
  throw new AppError("invitation-closed");
}

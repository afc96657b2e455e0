import { type Account, joinCourse, mayTake } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { countUse } from "@/server/rate-limit";

/** Joins the class that a code opens. Whoever is in it already stays what they are. */
export async function joinClass(account: Account, { code }: { readonly code: string }): Promise<{ readonly goTo: string }> {
  await countUse("join-course", account.userId);
  const joined = await joinCourse(account, code);
  if (!joined) throw new AppError("wrong-code");
  if (joined.role === "FORMER") throw new AppError("taken-off");
  return { goTo: mayTake(joined.role, "ASSISTANT") ? `/teach/${joined.courseId}` : `/courses/${joined.courseId}` };
}

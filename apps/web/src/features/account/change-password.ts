import { type Account, findMyPasswordHash, hashPassword, updateMyPassword, verifyPassword } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { countUse } from "@/server/rate-limit";

type Asked = { readonly current: string; readonly next: string };

/** Sets a new password and ends every session, this one too. Refuses with `wrong-password` unless the old one is right. */
export async function changePassword(account: Account, { current, next }: Asked): Promise<null> {
  await countUse("sign-in-email", account.userId);
  const hash = await findMyPasswordHash(account);
  if (!hash || !(await verifyPassword(current, hash))) {
    throw new AppError("wrong-password", { fields: { current: "password-wrong" } });
  }
  await updateMyPassword(account, await hashPassword(next));
  return null;
}

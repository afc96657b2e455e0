import { createUser, hashPassword } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { countUse } from "@/server/rate-limit";

export type NewAccount = { readonly name: string; readonly email: string; readonly password: string };

/** Makes an account. Refuses with `email-taken` when there is one with this email. */
export async function signUp({ name, email, password }: NewAccount, caller: { readonly address: string }): Promise<{ readonly email: string }> {
  await countUse("sign-up", caller.address);
  const made = await createUser({ name, email, passwordHash: await hashPassword(password) });
  if (!made) throw new AppError("email-taken", { fields: { email: "email-taken" } });
  return { email: made.email };
}

import type { Account } from "../account";
import { db } from "../client";
import { isUniqueViolation } from "../errors";

/** What leaves this file of a user, the password's hash aside. */
export type UserRow = { readonly id: string; readonly email: string; readonly name: string; readonly tokenVersion: number };
const ROW = { id: true, email: true, name: true, tokenVersion: true } as const;

/** A new account, or null where the email has one already. */
export async function createUser(given: { readonly email: string; readonly name: string; readonly passwordHash: string }): Promise<UserRow | null> {
  try {
    return await db().user.create({ data: { ...given, email: given.email.toLowerCase() }, select: ROW });
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

/** For signing in: the one function that gives a password's hash. */
export async function findCredentials(email: string): Promise<{ readonly id: string; readonly tokenVersion: number; readonly passwordHash: string } | null> {
  return db().user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true, tokenVersion: true, passwordHash: true } });
}

/** The user of a session, to compare its token version; null where there is none any more. */
export async function findUser(userId: string): Promise<UserRow | null> {
  return db().user.findUnique({ where: { id: userId }, select: ROW });
}

/** The holder's own password hash, to ask for the old password before a new one. */
export async function findMyPasswordHash(account: Account): Promise<string | null> {
  const found = await db().user.findUnique({ where: { id: account.userId }, select: { passwordHash: true } });
  return found?.passwordHash ?? null;
}

export async function updateMyName(account: Account, name: string): Promise<void> {
  await db().user.update({ where: { id: account.userId }, data: { name } });
}

/** Sets a new password and ends every session made before. Returns the new token version. */
export async function updateMyPassword(account: Account, passwordHash: string): Promise<number> {
  const { tokenVersion } = await db().user.update({
    where: { id: account.userId },
    data: { passwordHash, tokenVersion: { increment: 1 } },
    select: { tokenVersion: true },
  });
  return tokenVersion;
}

/** Ends every session of the holder. */
export async function endMySessions(account: Account): Promise<void> {
  await db().user.update({ where: { id: account.userId }, data: { tokenVersion: { increment: 1 } } });
}

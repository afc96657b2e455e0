import { cache } from "react";
import { type Account, findCredentials, findUser, hashPassword, takeAccount, verifyPassword } from "@nabla/db";
import type { AuthOptions } from "next-auth";
import { getServerSession } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { AppError } from "./app-error";
import { forgiveUses, countUse } from "./rate-limit";

/** What the signed cookie carries: who, and which generation of their sessions. */
type Token = { userId: string; tokenVersion: number };
const token = z.object({ userId: z.string(), tokenVersion: z.number() });
const given = z.object({ email: z.string().trim().toLowerCase().max(320), password: z.string().max(200) });

const MONTH = 30 * 24 * 3600;

export const authOptions: AuthOptions = {
  session: { strategy: "jwt", maxAge: MONTH },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      authorize: async (raw, request) => {
        const asked = given.safeParse(raw);
        if (!asked.success) return null;
        const forwarded: unknown = request.headers?.["x-forwarded-for"];
        const address = typeof forwarded === "string" ? (forwarded.split(",").at(-1)?.trim() ?? "unknown") : "unknown";
        try {
          await countUse("sign-in-email", asked.data.email);
          await countUse("sign-in-address", address);
        } catch (refusal) {
          // The message of a thrown error is what the sign-in form receives.
          if (refusal instanceof AppError) throw new Error(refusal.code, { cause: refusal });
          throw refusal;
        }
        const user = await withRightPassword(asked.data.email, asked.data.password);
        if (!user) return null;
        await forgiveUses("sign-in-email", asked.data.email);
        return { id: user.id, tokenVersion: user.tokenVersion };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token: before, user }) =>
      user ? { userId: user.id, tokenVersion: "tokenVersion" in user ? user.tokenVersion : undefined } : before,
    session: ({ session, token: carried }) => ({ ...session, token: carried }),
  },
};

let decoy: Promise<string> | undefined;

/** The user, if the password is right. Takes the same time when nobody has this email. */
async function withRightPassword(email: string, password: string) {
  const user = await findCredentials(email);
  decoy ??= hashPassword("nobody's password");
  const right = await verifyPassword(password, user?.passwordHash ?? (await decoy));
  return user && right ? user : null;
}

/** What the cookie says, if its signature holds. */
const carriedToken = cache(async (): Promise<Token | null> => {
  const session: unknown = await getServerSession(authOptions);
  const read = z.object({ token }).safeParse(session);
  return read.success ? read.data.token : null;
});

/**
 * Who is signed in, asked from the database once a request: a session that was ended (signed out everywhere, password
 * changed) or whose user is gone is nobody.
 */
export const currentUser = cache(async () => {
  const carried = await carriedToken();
  if (!carried) return null;
  const user = await findUser(carried.userId);
  return user && user.tokenVersion === carried.tokenVersion ? user : null;
});

/** The proof that somebody is signed in, which opens their own data. */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const user = await currentUser();
  return user ? takeAccount(user.id) : null;
});

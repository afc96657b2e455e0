"use client";

/** Why somebody was not signed in, as a key of the catalogue under account. */
export type EnterRefusal = "enter.wrong" | "enter.tooOften" | "enter.failed" | "unreachableTryAgain";

const SAY: Readonly<Record<string, EnterRefusal>> = { CredentialsSignin: "enter.wrong", "too-many-requests": "enter.tooOften" };

/** Signs in on this device. Gives null when done, else why not. */
export async function enter(email: string, password: string): Promise<EnterRefusal | null> {
  const result = await import("next-auth/react").then(({ signIn }) => signIn("credentials", { email, password, redirect: false })).catch(() => null);
  if (!result) return "unreachableTryAgain";
  return result.ok ? null : (SAY[result.error ?? ""] ?? "enter.failed");
}

"use client";
import { signIn } from "next-auth/react";

const SAY: Readonly<Record<string, string>> = {
  CredentialsSignin: "Email or password is not right.",
  "too-many-requests": "Too many tries in a short time. Wait a quarter of an hour and try again.",
};

/** Signs in on this device. Gives null when done, else a sentence that says why not. */
export async function enter(email: string, password: string): Promise<string | null> {
  const result = await signIn("credentials", { email, password, redirect: false }).catch(() => null);
  if (!result) return "The server cannot be reached. Check your connection and try again.";
  return result.ok ? null : (SAY[result.error ?? ""] ?? "Signing in did not work. Try again.");
}

import { removeExtension as remove, type Seat, writeExtension } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { extensionTerms, readTerms } from "./extension-terms";

type Staff = Seat<"INSTRUCTOR">;

/** What is granted to one student for one set. */
export const extensionDraft = extensionTerms.extend({ userId: z.string() });

export type ExtensionDraft = z.output<typeof extensionDraft>;

/** Grants a student something for a set, in place of what they were granted before. Answers that they gave already count by what holds now. */
export async function grantExtension(seat: Staff, { userId, ...terms }: ExtensionDraft, now = new Date()): Promise<void> {
  if (!(await writeExtension(seat, { ...(await readTerms(seat, terms)), userId }, now))) throw new AppError("not-found");
}

/** Takes back what a student was granted for a set. */
export async function removeExtension(seat: Staff, { setId, userId }: { readonly setId: string; readonly userId: string }, now = new Date()): Promise<void> {
  if (!(await remove(seat, setId, userId, now))) throw new AppError("not-found");
}

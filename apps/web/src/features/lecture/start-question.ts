import { moveLiveSession, type Seat, startLiveSession } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { newSeed } from "@/server/new-seed";

type Staff = Seat<"INSTRUCTOR">;

/** Asks a problem of the bank in the lecture, with fresh numbers; what was asked before is over. */
export async function startQuestion(seat: Staff, asked: { readonly sessionId: string; readonly problemId: string }, now = new Date()): Promise<void> {
  if (!(await startLiveSession(seat, { ...asked, seed: newSeed() }, now))) throw new AppError("not-found", { detail: "no such problem" });
}

/** Shows the right answer on the wall and to everybody who answered, or ends the question. */
export async function moveQuestion(seat: Staff, { sessionId, to }: { readonly sessionId: string; readonly to: "REVEALED" | "ENDED" }, now = new Date()): Promise<void> {
  if (!(await moveLiveSession(seat, sessionId, to, now))) throw new AppError("not-found", { detail: "no such question, or it is over" });
}

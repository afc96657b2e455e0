import type { Given } from "./answer-types";

/*
 * What was typed, kept in this browser. The server keeps it too, a moment later; this copy is there at once, and survives
 * a lost connection, a sign-out and a closed laptop. The key names one student's work on one problem.
 */

export type Kept = { readonly answer: Given; readonly at: number };

const place = (draftKey: string) => `nabla:draft:${draftKey}`;

export function keepHere(draftKey: string, kept: Kept): void {
  write(place(draftKey), kept);
}

export function findKept(draftKey: string): Kept | null {
  const found = read(place(draftKey));
  return isKept(found) ? found : null;
}

/** An answer on its way: the key it was sent with is used again until a reply has come. */
type Pending = { readonly clientKey: string; readonly answer: string };

/** The key for sending this answer: the same one as before while the same answer has had no reply. */
export function keyForSending(draftKey: string, answer: Given, newKey: () => string): string {
  const at = `nabla:sent:${draftKey}`;
  const text = JSON.stringify(answer);
  const before = read(at);
  if (isPending(before) && before.answer === text) return before.clientKey;
  const clientKey = newKey();
  write(at, { clientKey, answer: text } satisfies Pending);
  return clientKey;
}

/** The answer that was sent and has had no reply, or null: it may have arrived or not, and is sent again with its own key. */
export function findSending(draftKey: string): { readonly answer: Given; readonly clientKey: string } | null {
  const pending = read(`nabla:sent:${draftKey}`);
  if (!isPending(pending)) return null;
  const answer: unknown = parsed(pending.answer);
  return isGiven(answer) ? { answer, clientKey: pending.clientKey } : null;
}

/** A reply has come: the next answer is a new one, even if it is the same text. */
export function forgetSending(draftKey: string): void {
  try {
    localStorage.removeItem(`nabla:sent:${draftKey}`);
  } catch {
    // Storage is switched off: then nothing was kept.
  }
}

function read(key: string): unknown {
  try {
    return parsed(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is full or switched off; the server's copy remains.
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

// The answer inside is checked against the question by fitsInput before it is shown.
const isGiven = (value: unknown): value is Given => isRecord(value) && typeof value.kind === "string";
const isKept = (value: unknown): value is Kept => isRecord(value) && typeof value.at === "number" && isGiven(value.answer);

const isPending = (value: unknown): value is Pending => isRecord(value) && typeof value.clientKey === "string" && typeof value.answer === "string";

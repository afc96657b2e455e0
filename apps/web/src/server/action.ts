import { type Account, type Seat, type SeatRole, takeSeat } from "@nabla/db";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { FieldKey } from "@/i18n/field-fault";
import { AppError } from "./app-error";
import { clientAddress } from "./client-address";
import { logUnexpected } from "./log";
import type { Outcome } from "./outcome";
import { countUse } from "./rate-limit";
import { fieldKey, refusalWords } from "./refusal-words";
import { currentAccount } from "./session";

export type { Outcome } from "./outcome";

/** What may be sent: the input's shape, from values that nobody changes. */
type Sent<T> = T extends readonly (infer Entry)[] ? readonly Sent<Entry>[] : T extends object ? { readonly [K in keyof T]: Sent<T[K]> } : T;

/** Every input of a change inside a course names the course. */
type InCourse = z.ZodType<{ courseId: string }>;

/**
 * The one way from the browser to a change in a course: who are you, what do you ask, may you, then do it. A course that was
 * put away is changed by nothing but what says `evenArchived`.
 */
export function seatedAction<R extends SeatRole, I extends InCourse, T>(
  role: R,
  input: I,
  run: (seat: Seat<NoInfer<R>>, asked: z.output<I>) => Promise<T>,
  { evenArchived = false } = {},
): (raw: Sent<z.input<I>>) => Promise<Outcome<T>> {
  return (raw) =>
    answer(async () => {
      const account = await signedIn();
      const asked = parse(input, raw);
      const seat = await takeSeat(account.userId, asked.courseId, role);
      if (!seat) throw new AppError("not-found", { detail: `no ${role} seat` });
      if (seat.archived && !evenArchived) throw new AppError("archived");
      return run(seat, asked);
    });
}

/** A change to what belongs to the signed-in user alone. */
export function accountAction<I extends z.ZodType, T>(
  input: I,
  run: (account: Account, asked: z.output<I>) => Promise<T>,
): (raw: Sent<z.input<I>>) => Promise<Outcome<T>> {
  return (raw) => answer(async () => run(await signedIn(), parse(input, raw)));
}

/** What anybody may do without an account. `run` is told the caller's network address, to count uses by it. */
export function publicAction<I extends z.ZodType, T>(
  input: I,
  run: (asked: z.output<I>, caller: { readonly address: string }) => Promise<T>,
): (raw: Sent<z.input<I>>) => Promise<Outcome<T>> {
  return (raw) => answer(async () => run(parse(input, raw), { address: await clientAddress() }));
}

async function signedIn(): Promise<Account> {
  const account = await currentAccount();
  if (!account) throw new AppError("not-signed-in");
  await countUse("change", account.userId);
  return account;
}

function parse<I extends z.ZodType>(input: I, raw: unknown): z.output<I> {
  const asked = input.safeParse(raw);
  if (asked.success) return asked.data;
  const fields: Record<string, FieldKey> = {};
  for (const issue of asked.error.issues) fields[issue.path.join(".")] ??= fieldKey(issue.message);
  throw new AppError("invalid-input", { detail: asked.error.message, fields });
}

async function answer<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    unstable_rethrow(error); // redirect() and notFound() travel as throws
    return refusalWords(asRefusal(error));
  }
}

function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  logUnexpected(error);
  return new AppError("unexpected");
}

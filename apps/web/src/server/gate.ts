import { type Account, raiseSeat, type Seat, type SeatRole, takeSeat } from "@nabla/db";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentAccount } from "./session";

/**
 * The gate of every page. Who is not signed in is sent to sign in and comes back; who has no such seat finds nothing,
 * whether the course exists or not.
 */
export async function requireSeat<R extends SeatRole>(courseId: string, role: R): Promise<Seat<R>> {
  const account = await requireAccount();
  const seat = await memberSeat(account.userId, courseId);
  return (seat && raiseSeat(seat, role)) ?? notFound();
}

/** Asked from the database once a request, of however many parts the page is made that each pass the gate. */
const memberSeat = cache((userId: string, courseId: string) => takeSeat(userId, courseId, "MEMBER"));

/** For pages that need somebody signed in and no course. */
export async function requireAccount(): Promise<Account> {
  const account = await currentAccount();
  if (account) return account;
  const askedFor = (await headers()).get("x-asked-for") ?? "/courses";
  redirect(`/sign-in?next=${encodeURIComponent(askedFor)}`);
}

/** For pages that anybody may see: says so, and tells who is looking. */
export async function publicPage(): Promise<{ readonly account: Account | null }> {
  return { account: await currentAccount() };
}

import type { Role } from "./generated/enums";

export type { Role } from "./generated/enums";

/** What a page or a change can ask for: a role, or MEMBER, which is anybody of the course. */
export type SeatRole = Exclude<Role, "FORMER"> | "MEMBER";

/**
 * The one table of rights: which seats a role opens. Whoever has a higher role among the staff may do what a lower one
 * may; a student's seat is a student's alone, since only students have work of their own. docs/roles.md says what each
 * seat is good for.
 */
export const SEATS_OF = {
  FORMER: [],
  STUDENT: ["STUDENT", "MEMBER"],
  ASSISTANT: ["ASSISTANT", "MEMBER"],
  INSTRUCTOR: ["INSTRUCTOR", "ASSISTANT", "MEMBER"],
  OWNER: ["OWNER", "INSTRUCTOR", "ASSISTANT", "MEMBER"],
} as const satisfies { readonly [R in Role]: readonly SeatRole[] };

/** Whether somebody with this role may take that seat. */
export const mayTake = (role: Role, seat: SeatRole): boolean => SEATS_OF[role].some((one) => one === seat);

/** The seats that a seat is good for: itself and every lower one. */
export type SeatsOf<R extends SeatRole> = R extends Role ? (typeof SEATS_OF)[R][number] : R;

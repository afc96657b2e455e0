import { getCourse, getJoinCode, raiseSeat, type Seat } from "@nabla/db";

/** What the settings page shows, and whether its reader has the course. */
export async function loadSettings(seat: Seat<"INSTRUCTOR">) {
  const [course, joinCode] = await Promise.all([getCourse(seat), getJoinCode(seat)]);
  return { course, joinCode, archived: seat.archived, owner: raiseSeat(seat, "OWNER") !== null };
}

"use server";
import type { Seat, SeatRole } from "@nabla/db";
import { revalidatePath } from "next/cache";
import { accountAction, seatedAction } from "@/server/action";
import { createCourse, newCourse } from "./create-course";
import { appliedRoster, importRoster, pastedRoster, previewRoster } from "./import-roster";
import { inInvitation, invite, newInvitation, takeBack } from "./invite";
import { chosenStudents, letIn, place, placed, strikeOut, struckOut, takeOff } from "./keep-roster";
import { inSection, make, namedSection, order, orderedSections, remove, rename } from "./keep-sections";
import { givenRole, giveRole, takenRole, takeRole } from "./keep-staff";

export const createCourseAction = accountAction(newCourse, createCourse);

export const previewRosterAction = seatedAction("INSTRUCTOR", pastedRoster, previewRoster);
export const applyRosterAction = seatedAction("INSTRUCTOR", appliedRoster, shown(importRoster));
export const removeStudentsAction = seatedAction("INSTRUCTOR", chosenStudents, shown(takeOff));
export const restoreStudentsAction = seatedAction("INSTRUCTOR", chosenStudents, shown(letIn));
export const placeStudentsAction = seatedAction("INSTRUCTOR", placed, shown(place));
export const removeExpectedAction = seatedAction("INSTRUCTOR", struckOut, shown(strikeOut));

export const createSectionAction = seatedAction("INSTRUCTOR", namedSection, shown(make));
export const renameSectionAction = seatedAction("INSTRUCTOR", namedSection, shown(rename));
export const orderSectionsAction = seatedAction("INSTRUCTOR", orderedSections, shown(order));
export const removeSectionAction = seatedAction("INSTRUCTOR", inSection, shown(remove));

export const createInvitationAction = seatedAction("INSTRUCTOR", newInvitation, shown(invite));
export const revokeInvitationAction = seatedAction("INSTRUCTOR", inInvitation, shown(takeBack));

export const giveStaffRoleAction = seatedAction("OWNER", givenRole, shown(giveRole));
export const takeStaffRoleAction = seatedAction("OWNER", takenRole, shown(takeRole));

/** The change, after which the course's pages are loaded anew. */
function shown<R extends SeatRole, I, T>(change: (seat: Seat<R>, asked: I) => Promise<T>): (seat: Seat<R>, asked: I) => Promise<T> {
  return async (seat, asked) => {
    const done = await change(seat, asked);
    revalidatePath(`/teach/${seat.courseId}`, "layout");
    return done;
  };
}

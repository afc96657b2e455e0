"use server";
import { revalidatePath } from "next/cache";
import { seatedAction } from "@/server/action";
import { archived, changedSettings, changeSettings, deleted, putAway, removeCourse, renewCode, renewedCode } from "./change-settings";
import { copyCourse, wantedCopy } from "./copy-course";

export const changeSettingsAction = seatedAction("INSTRUCTOR", changedSettings, async (seat, asked) => {
  await changeSettings(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

export const renewCodeAction = seatedAction("INSTRUCTOR", renewedCode, async (seat, asked) => {
  const renewed = await renewCode(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
  return renewed;
});

export const archiveCourseAction = seatedAction(
  "OWNER",
  archived,
  async (seat, asked) => {
    await putAway(seat, asked);
    revalidatePath("/", "layout");
  },
  { evenArchived: true },
);

export const deleteCourseAction = seatedAction("OWNER", deleted, removeCourse, { evenArchived: true });

export const copyCourseAction = seatedAction("OWNER", wantedCopy, copyCourse, { evenArchived: true });

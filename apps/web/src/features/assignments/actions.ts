"use server";
import { z } from "zod";
import { revalidatePath } from "next/cache";
import { seatedAction } from "@/server/action";
import { addToSet } from "./add-to-set";
import { checkSet } from "./check-set";
import { extensionDraft, grantExtension, removeExtension } from "./grant-extension";
import { grantToMany, madeGrant, manyDraft, takeBackGrant } from "./grant-to-many";
import { publishSet, removeSet } from "./publish-set";
import { saveSet } from "./save-set";
import { setDraft } from "./set-draft";

const inSet = z.object({ courseId: z.string(), setId: z.string() });

export const saveSetAction = seatedAction("INSTRUCTOR", setDraft, async (seat, draft) => {
  const saved = await saveSet(seat, draft);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
  return saved;
});

export const checkSetAction = seatedAction("INSTRUCTOR", inSet, (seat, asked) => checkSet(seat, asked));

export const publishSetAction = seatedAction("INSTRUCTOR", inSet.extend({ published: z.boolean() }), async (seat, asked) => {
  await publishSet(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

export const removeSetAction = seatedAction("INSTRUCTOR", inSet, async (seat, asked) => {
  await removeSet(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

export const grantExtensionAction = seatedAction("INSTRUCTOR", extensionDraft, async (seat, draft) => {
  await grantExtension(seat, draft);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

export const removeExtensionAction = seatedAction("INSTRUCTOR", inSet.extend({ userId: z.string() }), async (seat, asked) => {
  await removeExtension(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

export const grantToManyAction = seatedAction("INSTRUCTOR", manyDraft, async (seat, draft) => {
  const granted = await grantToMany(seat, draft);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
  return granted;
});

export const takeBackGrantAction = seatedAction("INSTRUCTOR", madeGrant, async (seat, asked) => {
  await takeBackGrant(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

const added = inSet.extend({ versionId: z.string(), points: z.number().positive().max(1000), maxAttempts: z.number().int().min(1).max(100).nullable() });

export const addToSetAction = seatedAction("INSTRUCTOR", added, async (seat, asked) => {
  const done = await addToSet(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
  return done;
});

"use server";
import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { seatedAction } from "@/server/action";
import { draftAnswer, judgeDraft } from "./judge-draft";
import { archiveProblem, problemDraft, restoreVersion, saveProblem, wantedVersion } from "./save-problem";

export const saveProblemAction = seatedAction("INSTRUCTOR", problemDraft, async (seat, draft) => {
  const saved = await saveProblem(seat, { ...draft, language: await getLocale() });
  if (saved.kind === "saved") revalidatePath(`/teach/${seat.courseId}`, "layout");
  return saved;
});

export const restoreVersionAction = seatedAction("INSTRUCTOR", wantedVersion, async (seat, asked) => {
  const saved = await restoreVersion(seat, asked);
  if (saved.kind === "saved") revalidatePath(`/teach/${seat.courseId}`, "layout");
  return saved;
});

export const judgeDraftAction = seatedAction("INSTRUCTOR", draftAnswer, async (seat, asked) => judgeDraft(seat, { ...asked, language: await getLocale() }));

const archived = z.object({ courseId: z.string(), problemId: z.string(), archived: z.boolean() });

export const archiveProblemAction = seatedAction("INSTRUCTOR", archived, async (seat, asked) => {
  await archiveProblem(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

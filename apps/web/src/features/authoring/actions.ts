"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { seatedAction } from "@/server/action";
import { archiveProblem, problemDraft, saveProblem, testProblem } from "./save-problem";

export const saveProblemAction = seatedAction("INSTRUCTOR", problemDraft, async (seat, draft) => {
  const saved = await saveProblem(seat, draft);
  if (saved.kind === "saved") revalidatePath(`/teach/${seat.courseId}`, "layout");
  return saved;
});

export const testProblemAction = seatedAction("INSTRUCTOR", problemDraft.pick({ courseId: true, yaml: true }), testProblem);

const archived = z.object({ courseId: z.string(), problemId: z.string(), archived: z.boolean() });

export const archiveProblemAction = seatedAction("INSTRUCTOR", archived, async (seat, asked) => {
  await archiveProblem(seat, asked);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});

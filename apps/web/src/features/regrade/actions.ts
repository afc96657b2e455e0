"use server";
import { seatedAction } from "@/server/action";
import { askCancel, askContinue, askedPreview, askedRun, askedStart, askPreview, askStart, askUndo } from "./ask-regrade";

export const previewRegradeAction = seatedAction("INSTRUCTOR", askedPreview, askPreview);
export const startRegradeAction = seatedAction("INSTRUCTOR", askedStart, askStart);
export const cancelRegradeAction = seatedAction("INSTRUCTOR", askedRun, askCancel);
export const continueRegradeAction = seatedAction("INSTRUCTOR", askedRun, askContinue);
export const undoRegradeAction = seatedAction("INSTRUCTOR", askedRun, askUndo);

"use server";
import { seatedAction } from "@/server/action";
import { acceptAnswers, askedAcceptance, askedGathering, askedUndoing, askGathering, giveGroupFeedback, undoAccepting, writtenFeedback } from "./use-group";

export const gatherAnswersAction = seatedAction("ASSISTANT", askedGathering, askGathering);
export const writeGroupFeedbackAction = seatedAction("ASSISTANT", writtenFeedback, giveGroupFeedback);
export const acceptGroupAction = seatedAction("INSTRUCTOR", askedAcceptance, acceptAnswers);
export const undoAcceptanceAction = seatedAction("INSTRUCTOR", askedUndoing, undoAccepting);

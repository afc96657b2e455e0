"use server";
import { seatedAction } from "@/server/action";
import { lookAtFiles, problemFiles } from "./look-at-files";

/** What would come of importing these problem files; nothing is written. */
export const lookAtFilesAction = seatedAction("INSTRUCTOR", problemFiles, (seat, { files }) => lookAtFiles(seat, files));

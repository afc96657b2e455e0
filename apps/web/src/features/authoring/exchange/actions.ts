"use server";
import { getLocale } from "next-intl/server";
import { seatedAction } from "@/server/action";
import { lookAtFiles, problemFiles } from "./look-at-files";

/** What would come of importing these problem files; nothing is written. */
export const lookAtFilesAction = seatedAction("INSTRUCTOR", problemFiles, async (seat, { files }) => lookAtFiles(seat, files, await getLocale()));

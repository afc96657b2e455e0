"use server";
import { z } from "zod";
import { accountAction } from "@/server/action";
import { joinClass, joinFromRoster } from "./join-course";

export const joinByCode = accountAction(z.object({ code: z.string().min(1).max(40) }), (account, asked) => joinClass(account, asked));

export const joinFromRosterAction = accountAction(z.object({ courseId: z.string().min(1).max(64) }), joinFromRoster);

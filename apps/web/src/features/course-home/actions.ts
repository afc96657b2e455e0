"use server";
import { z } from "zod";
import { accountAction } from "@/server/action";
import { joinClass } from "./join-course";

export const joinByCode = accountAction(z.object({ code: z.string().min(1).max(40) }), joinClass);

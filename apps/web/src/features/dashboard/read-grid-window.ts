import { z } from "zod";
import type { GridWindow } from "./grid";

const cell = z.object({ state: z.enum(["solved", "partly", "out", "trying", "opened"]), earned: z.number(), attempts: z.number(), minutes: z.number().nullable() }).nullable();
const grid: z.ZodType<GridWindow> = z.object({ all: z.number(), rows: z.array(z.object({ userId: z.string(), name: z.string(), points: z.number(), cells: z.array(cell) })) });

/** Rows as the server sends them; throws where they are something else. */
export const readGridWindow = (sent: unknown): GridWindow => grid.parse(sent);

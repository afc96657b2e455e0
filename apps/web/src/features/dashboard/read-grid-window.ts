import { z } from "zod";
import { CELL_STATES, type GridWindow } from "./grid";

const cell = z.tuple([z.enum(CELL_STATES), z.number(), z.number(), z.number().nullable()]).nullable();
const grid: z.ZodType<GridWindow> = z.object({ all: z.number(), rows: z.array(z.object({ userId: z.string(), name: z.string(), points: z.number(), cells: z.array(cell) })) });

/** Rows as the server sends them; throws where they are something else. */
export const readGridWindow = (sent: unknown): GridWindow => grid.parse(sent);

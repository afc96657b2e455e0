import { type Seat, writeGradeCategories } from "@nabla/db";
import { z } from "zod";

export const wantedCategories = z.object({
  courseId: z.string(),
  categories: z
    .array(
      z.object({
        categoryId: z.uuid(),
        title: z.string().trim().min(1).max(80),
        weight: z.number().min(0).max(1000),
        dropLowest: z.int().min(0).max(50),
        setIds: z.array(z.string().max(64)).max(500),
      }),
    )
    .max(20),
});

/** Keeps how grades are made of sets. */
export async function saveCategories(seat: Seat<"INSTRUCTOR">, { categories }: z.output<typeof wantedCategories>): Promise<null> {
  await writeGradeCategories(seat, categories);
  return null;
}

import { createSection, orderSections, removeSection, renameSection, type Seat, type SectionWritten } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

type Keeper = Seat<"INSTRUCTOR">;

const name = z.string().trim().min(1, "section-name-missing").max(100, "at-most-100-letters");
/** Drawn in the browser: sent twice, a section is made once. */
const sectionId = z.string().regex(/^[\w-]{1,64}$/);

export const namedSection = z.object({ courseId: z.string(), sectionId, name });
export const inSection = namedSection.omit({ name: true });
export const orderedSections = z.object({ courseId: z.string(), sectionIds: z.array(sectionId).min(1).max(200) });

export const make = async (seat: Keeper, { sectionId: id, name: called }: z.output<typeof namedSection>): Promise<void> => told(await createSection(seat, { sectionId: id, name: called }));

export const rename = async (seat: Keeper, { sectionId: id, name: called }: z.output<typeof namedSection>): Promise<void> => told(await renameSection(seat, id, called));

export async function order(seat: Keeper, { sectionIds }: z.output<typeof orderedSections>): Promise<void> {
  if (!(await orderSections(seat, sectionIds))) throw new AppError("not-found", { say: "section-gone" });
}

export async function remove(seat: Keeper, { sectionId: id }: z.output<typeof inSection>): Promise<void> {
  if (!(await removeSection(seat, id))) throw new AppError("not-found", { say: "section-gone" });
}

function told(written: SectionWritten): void {
  if (written.ok) return;
  if (written.code === "taken") throw new AppError("conflict", { say: "section-taken" });
  if (written.code === "too-many") throw new AppError("conflict", { say: "sections-full" });
  throw new AppError("not-found", { say: "section-gone" });
}

import { presentable, readExpr, toLatex } from "@nabla/calc-core";
import { CATALOGUE, MISTAKE_NAMES, type MistakeName } from "@nabla/grader";
import { z } from "zod";
import { type ShownSlot, shownSlots } from "./shown-slots";

const slot = z.discriminatedUnion("kind", [
  z.object({ place: z.string(), kind: z.literal("right") }),
  z.object({ place: z.string(), kind: z.enum(["formula", "words", "shape"]), text: z.string() }),
]);

/** What is common to a group's answers, as it is stored. */
export const storedSign = z.object({ mistakes: z.array(z.enum(MISTAKE_NAMES)), slots: z.array(slot) });

/** The same as it is shown: formulas as LaTeX, options as Markdown, mistakes in words. */
export type ShownSign = {
  readonly mistakes: readonly { readonly name: MistakeName; readonly says: string }[];
  readonly slots: readonly ShownSlot[];
};

/** A sign for people; null for one that cannot be read. */
export function shownSign(sign: unknown, names: readonly string[]): ShownSign | null {
  const read = storedSign.safeParse(sign);
  if (!read.success) return null;
  return {
    mistakes: read.data.mistakes.map((name) => ({ name, says: CATALOGUE[name].says })),
    slots: shownSlots(read.data.slots, (text) => latexOf(text, names)),
  };
}

function latexOf(text: string, names: readonly string[]): string {
  const reading = readExpr(text, { variables: names });
  return reading.ok ? toLatex(presentable(reading.expr)) : text;
}

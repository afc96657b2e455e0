import { z } from "zod";
import { MISTAKE_NAMES } from "../mistakes/names";

const share = z.number().min(0).max(1);

/** The author's rules for partial credit. What is not said has the usual rule, as docs/authoring.md states it. */
export const creditSchema = z.strictObject({
  partial: z.enum(["each", "all"]).optional().describe("each: every entry, gap, pair, cell or element scores its share (the rule without it); all: all or nothing"),
  "wrong-form": share.optional().describe("the share of a right answer in another form than asked; 0 without it"),
  "missing-constant": share.optional().describe("the share of an antiderivative without its constant; 0 without it"),
  hint: share.optional().describe("what each hint costs that was taken, as a share of what the answer earns; 0 without it"),
  "follow-through": share.optional().describe("the share of what is wrong, and right from the student's own earlier value; 1 without it"),
  mistakes: z.partialRecord(z.enum(MISTAKE_NAMES), share).optional().describe("the share of an answer that one of the known mistakes explains for certain"),
});

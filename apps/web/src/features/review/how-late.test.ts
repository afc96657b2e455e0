import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { MESSAGES } from "@/i18n/messages";
import { howLate } from "./how-late";

const DUE = new Date("2026-11-23T12:00:00Z");
const t = createTranslator({ locale: "en", messages: MESSAGES.en, namespace: "review.late" });

it.each([
  ["2026-11-23T12:00:00Z", null],
  ["2026-11-23T12:00:01Z", "1 minute late."],
  ["2026-11-23T12:30:00Z", "30 minutes late."],
  ["2026-11-23T13:00:00Z", "1 hour late."],
  ["2026-11-23T13:01:00Z", "2 hours late."],
  ["2026-11-24T12:00:00Z", "1 day late."],
  ["2026-11-24T12:59:00Z", "1 day and 1 hour late."],
  ["2026-11-26T10:00:00Z", "2 days and 22 hours late."],
] as const)("an answer of %s is %s", (at, said) => {
  const late = howLate({ at: new Date(at), dueAt: DUE });
  expect(late && t("by", late)).toBe(said);
});

it("nothing is late where nothing is due", () => {
  expect(howLate({ at: DUE, dueAt: null })).toBeNull();
});

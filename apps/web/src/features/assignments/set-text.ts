import type { useTranslations } from "next-intl";
import type { EditedSet } from "./draft-items";

export type SetWords = ReturnType<typeof useTranslations<"assignments">>;

/** A set as lines of words, each field and each problem on one, so that two of them can be compared; what is empty has no line. */
export function setText(set: EditedSet, titles: ReadonlyMap<string, string>, t: SetWords): string {
  const moment = (wall: string) => wall.replace("T", " ");
  const unless = (value: string, none: string) => (value.trim() === none ? "" : value);
  const fields: readonly (readonly [label: string, value: string])[] = [
    [t("title"), set.title],
    [t("introduction"), set.intro],
    [t("rules.opens"), moment(set.opens)],
    [t("rules.due"), moment(set.due)],
    [t("rules.late.closes"), moment(set.closes)],
    [t("rules.late.perDay"), unless(set.latePerDay, "0")],
    [t("rules.late.grace"), unless(set.graceHours, "0")],
    [t("feedback.label"), t(`feedback.name.${set.feedback}`)],
    [t("rules.attempts"), set.maxAttempts],
    [t("rules.hints"), t(set.hints ? "overtaken.yes" : "overtaken.no")],
    [t("rules.limit.minutes"), set.timeLimit],
    ...set.prerequisites.map(({ setId, percent }) => [t("rules.before.title"), t("overtaken.before", { title: titles.get(setId) ?? "", percent })] as const),
  ];
  return [
    ...fields.filter(([, value]) => value.trim() !== "").map(([label, value]) => t("overtaken.line", { label, value })),
    ...set.items.map(({ title, number, points, attempts }) => t("overtaken.problem", { title, number, points, attempts: attempts.trim() || "none" })),
  ].join("\n");
}

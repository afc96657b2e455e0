"use client";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import type { OpenedMenu } from "@/ui/late-menu";
import { Menu, MenuItem, MenuLabel } from "@/ui/menu";
import { useToast } from "@/ui/toast";
import { addToSetAction } from "./actions";

export type AddToSet = {
  readonly courseId: string;
  readonly problem: { readonly title: string; readonly versionId: string; readonly points: number; readonly attempts: number | null };
  readonly sets: readonly { readonly setId: string; readonly title: string }[];
};

/** The sets that a problem can be put into, to choose one of. */
export const setChoices = ({ courseId, problem, sets }: AddToSet): OpenedMenu =>
  function SetChoices({ trigger }) {
    const t = useTranslations("assignments");
    const say = useToast();
    const [busy, start] = useTransition();
    const add = (setId: string) =>
      start(async () => {
        const { versionId, points, attempts } = problem;
        const answer = await addToSetAction({ courseId, setId, versionId, points, maxAttempts: attempts }).catch(() => null);
        if (answer?.ok) say(t("addedTo", { problem: problem.title, set: answer.value.title, count: answer.value.problems }), "correct");
        else say(answer?.say ?? t("unreachable"), "wrong");
      });
    return (
      <Menu defaultOpen trigger={trigger}>
        <MenuLabel>{sets.length === 0 ? t("thereAreNoSetsYet") : t("addTo")}</MenuLabel>
        {sets.map((set) => (
          <MenuItem key={set.setId} disabled={busy} onSelect={() => add(set.setId)}>
            <span className="max-w-72 truncate">{set.title}</span>
          </MenuItem>
        ))}
      </Menu>
    );
  };

"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { Menu, MenuItem, MenuLabel } from "@/ui/menu";
import { useToast } from "@/ui/toast";
import { addToSetAction } from "./actions";

type Props = {
  readonly courseId: string;
  readonly problem: { readonly title: string; readonly versionId: string; readonly points: number; readonly attempts: number | null };
  readonly sets: readonly { readonly setId: string; readonly title: string }[];
};

/** Puts a problem of the bank into one of the course's sets. */
export function AddToSetMenu({ courseId, problem, sets }: Props) {
  const t = useTranslations("assignments");
  const say = useToast();
  const [busy, start] = useTransition();
  const add = (setId: string) =>
    start(async () => {
      const { versionId, points, attempts } = problem;
      const answer = await addToSetAction({ courseId, setId, versionId, points, maxAttempts: attempts });
      if (answer.ok) say(t("addedTo", { problem: problem.title, set: answer.value.title, count: answer.value.problems }), "correct");
      else say(answer.say, "wrong");
    });
  return (
    <Menu
      trigger={
        <Button size="small" look="quiet" busy={busy} aria-label={t("addToASet", { title: problem.title })}>
          <Plus aria-hidden size={16} />{" "}{t("set")}
        </Button>
      }
    >
      <MenuLabel>{sets.length === 0 ? t("thereAreNoSetsYet") : t("addTo")}</MenuLabel>
      {sets.map((set) => (
        <MenuItem key={set.setId} onSelect={() => add(set.setId)}>
          <span className="max-w-72 truncate">{set.title}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}

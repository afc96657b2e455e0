"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { ExercisePreview, VariantButtons } from "./exercise-preview";
import { FollowsPanel } from "./follows-panel";
import type { LiveProblem } from "./live-problem";
import type { Live } from "./use-live-problem";

type Props = {
  readonly courseId: string;
  readonly live: Live;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  readonly points?: number | undefined;
  readonly attempts?: number | null | undefined;
  readonly onWrite?: (path: string) => void;
};

/** The problem as a student sees it. While the file cannot be read, what was last seen stays, and is said to be old. */
export function ProblemPreview({ courseId, live, seed, onSeed, points, attempts, onWrite }: Props) {
  const t = useTranslations("authoring.preview");
  const made = live?.made;
  const last = useLast(live);
  if (!made) return <Card className="text-quiet">{t("loading")}</Card>;
  if (made.kind === "no-variant" || made.kind === "too-long") {
    return (
      <div className="flex flex-col gap-3">
        <VariantButtons seed={seed} onSeed={onSeed} />
        <Notice tone="attention" title={t("cannotBeMade")}>
          {made.kind === "too-long" ? t("tooLong") : made.says}
        </Notice>
      </div>
    );
  }
  if (!last) return <Card className="text-quiet">{t("notYet")}</Card>;
  return (
    <>
      {made.kind === "faulty" ? <p className="mb-2 text-small text-attention">{t("before")}</p> : null}
      <ExercisePreview courseId={courseId} yaml={last.yaml} seed={last.seed} onSeed={onSeed} exercise={last.made.exercise} points={points} attempts={attempts} />
      <FollowsPanel follows={last.made} {...(onWrite ? { onWrite } : {})} />
    </>
  );
}

type Shown = { readonly yaml: string; readonly seed: number; readonly made: Extract<LiveProblem, { kind: "variant" }> };

/** The newest variant that could be made. */
function useLast(live: Live): Shown | null {
  const [last, setLast] = useState<Shown | null>(null);
  if (live && live.made.kind === "variant" && last?.made !== live.made) {
    const shown = { yaml: live.yaml, seed: live.seed, made: live.made };
    setLast(shown);
    return shown;
  }
  return last;
}

"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PublicExercise } from "@nabla/grader";
import { Card } from "@/ui/card";
import { iconButtonStyle } from "@/ui/icon-button-style";
import { MathText } from "@/ui/math-text";
import { TryAnswer } from "./try-answer";

type Props = {
  readonly courseId: string;
  readonly yaml: string;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  readonly exercise: PublicExercise;
  /** Points and attempts as the set has them, where they differ from the problem's own. */
  readonly points?: number | undefined;
  readonly attempts?: number | null | undefined;
};

/** A problem as a student meets it, with variants to leaf through; answers are judged and kept nowhere. */
export function ExercisePreview({ courseId, yaml, seed, onSeed, exercise, points, attempts }: Props) {
  const t = useTranslations("authoring.preview");
  const allowed = attempts ?? exercise.attempts;
  return (
    <Card className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-small text-quiet">
          {allowed === null ? t("worthAnyAttempts", { points: points ?? exercise.points }) : t("worth", { points: points ?? exercise.points, attempts: allowed })}
        </p>
        <VariantButtons seed={seed} onSeed={onSeed} />
      </div>
      <p className="text-lead font-strong wrap-break-word">{exercise.title}</p>
      <MathText>{exercise.statement}</MathText>
      <TryAnswer key={JSON.stringify(exercise.input)} courseId={courseId} yaml={yaml} seed={seed} input={exercise.input} statement={exercise.statement} />
    </Card>
  );
}

/** Leafing through the variants, one after another. */
export function VariantButtons({ seed, onSeed }: Pick<Props, "seed" | "onSeed">) {
  const t = useTranslations("authoring.preview");
  return (
    <div className="flex items-center gap-1" role="group" aria-label={t("variants")}>
      <button type="button" className={iconButtonStyle} aria-label={t("previous")} aria-disabled={seed <= 1 || undefined} onClick={() => seed > 1 && onSeed(seed - 1)}>
        <ChevronLeft aria-hidden size={18} />
      </button>
      <span role="status" className="text-small tabular">
        {t("variant", { number: seed })}
      </span>
      <button type="button" className={iconButtonStyle} aria-label={t("next")} onClick={() => onSeed(seed + 1)}>
        <ChevronRight aria-hidden size={18} />
      </button>
    </div>
  );
}

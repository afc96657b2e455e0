"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { AnswerField } from "@/ui/answer/answer-field";
import { entryMarks } from "@/ui/answer/entry-marks";
import type { AnswerInput } from "@/ui/answer/answer-types";
import { blankAnswer, fitsInput } from "@/ui/answer/blank-answer";
import { FeedbackList } from "@/ui/answer/feedback-list";
import { gapTextOf, optionTexts } from "@/ui/answer/option-texts";
import type { Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { iconButtonStyle } from "@/ui/icon-button-style";
import { MathText } from "@/ui/math-text";
import { Notice } from "@/ui/notice";
import type { Outcome } from "@nabla/grader";
import { useTranslations } from "next-intl";
import type { Preview } from "./use-problem";

type Props = {
  readonly preview: Preview;
  readonly variant: number;
  readonly onVariant: (variant: number) => void;
  /** Points and attempts as the set has them, where they differ from the problem's own. */
  readonly points?: number;
  readonly attempts?: number | null;
};

/** A problem as a student meets it, with variants to leaf through; answers are judged here and kept nowhere. */
export function ExercisePreview({ preview, variant, onVariant, points, attempts }: Props) {
  const t = useTranslations("authoring");
  const { exercise } = preview;
  const allowed = attempts ?? exercise.attempts;
  const worth = points ?? exercise.points;
  return (
    <Card className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-small text-quiet">
          {allowed === null ? t("worthAnyAttempts", { points: worth }) : t("worth", { points: worth, attempts: allowed })}
        </p>
        <div className="flex items-center gap-1" role="group" aria-label={t("variants")}>
          <button type="button" className={iconButtonStyle} aria-label={t("previousVariant")} aria-disabled={variant <= 1 || undefined} onClick={() => variant > 1 && onVariant(variant - 1)}>
            <ChevronLeft aria-hidden size={18} />
          </button>
          <span role="status" className="text-small tabular">
            {t("variant", { variant })}
          </span>
          <button type="button" className={iconButtonStyle} aria-label={t("nextVariant")} onClick={() => onVariant(variant + 1)}>
            <ChevronRight aria-hidden size={18} />
          </button>
        </div>
      </div>
      <p className="text-lead font-strong">{exercise.title}</p>
      <MathText>{exercise.statement}</MathText>
      <TryAnswer key={JSON.stringify(exercise.input)} input={exercise.input} statement={exercise.statement} preview={preview} />
      <details>
        <summary className="text-small text-accent">{t("workedSolutionAsStudentsSee")}</summary>
        <MathText className="mt-3">{preview.solution}</MathText>
      </details>
    </Card>
  );
}

function TryAnswer({ input, statement, preview }: { readonly input: AnswerInput; readonly statement: string; readonly preview: Preview }) {
  const t = useTranslations("authoring");
  const [answer, setAnswer] = useState(() => blankAnswer(input));
  const [judged, setJudged] = useState<{ readonly outcome: Outcome; readonly preview: Preview } | null>(null);
  const given = fitsInput(input, answer) ? answer : blankAnswer(input);
  const judge = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // A form of its own inside the editor's page.
    setJudged({ outcome: preview.judge(given), preview });
  };
  const outcome = judged?.preview === preview ? judged.outcome : null;
  return (
    <form onSubmit={judge} className="flex flex-col gap-3" noValidate>
      <AnswerField input={input} value={given} onChange={setAnswer} texts={optionTexts(input)} gapText={gapTextOf(input)} marks={entryMarks(outcome)} statement={statement} />
      <div>
        <Button type="submit" size="small">
          {t("whatWouldTheGraderSay")}
        </Button>
      </div>
      <div aria-live="polite">{outcome ? <Verdict outcome={outcome} text={given.kind === "text" ? given.text : undefined} /> : null}</div>
    </form>
  );
}

const TONES: { readonly [V in Outcome["verdict"]]: Tone } = { equal: "correct", unequal: "wrong", undecided: "undecided", error: "attention" };

function Verdict({ outcome, text }: { readonly outcome: Outcome; readonly text: string | undefined }): ReactNode {
  const t = useTranslations("authoring");
  return (
    <Notice tone={TONES[outcome.verdict]} title={t(`judged.${outcome.verdict}`, { score: outcome.score })}>
      <FeedbackList feedback={outcome.feedback} text={text} />
    </Notice>
  );
}

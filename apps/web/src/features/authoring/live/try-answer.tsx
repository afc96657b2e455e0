"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { AnswerField } from "@/ui/answer/answer-field";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { blankAnswer, fitsInput } from "@/ui/answer/blank-answer";
import { entryMarks } from "@/ui/answer/entry-marks";
import { gapTextOf, optionTexts } from "@/ui/answer/option-texts";
import { useSettled } from "@/ui/answer/use-settled";
import { judgeDraftAction } from "../actions";
import type { DraftVerdict } from "../judge-draft";
import { GraderSays } from "./grader-says";

type Props = {
  readonly courseId: string;
  /** The file and the variant that are answered. */
  readonly yaml: string;
  readonly seed: number;
  readonly input: AnswerInput;
  readonly statement: string;
};

type Said = { readonly of: string; readonly verdict: DraftVerdict } | { readonly of: string; readonly refusal: string };

/** The student's own answer field, and under it what the grader says to what stands there, judged as a student's answer is. */
export function TryAnswer({ courseId, yaml, seed, input, statement }: Props) {
  const t = useTranslations("authoring.try");
  const [answer, setAnswer] = useState(() => blankAnswer(input));
  const [touched, setTouched] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const given = fitsInput(input, answer) ? answer : blankAnswer(input);
  const question = useSettled(JSON.stringify([yaml, seed, given]), 500);
  const latest = useRef(question);

  useEffect(() => {
    latest.current = question;
    if (!touched) return;
    const [text, variant, typed] = JSON.parse(question) as [string, number, Given];
    void judgeDraftAction({ courseId, yaml: text, seed: variant, answer: typed }).then((answered) => {
      // Something newer may have been typed meanwhile.
      if (latest.current !== question) return;
      setSaid(answered.ok ? { of: question, verdict: answered.value } : { of: question, refusal: answered.say });
    });
  }, [question, touched, courseId]);

  const isCurrent = said !== null && said.of === JSON.stringify([yaml, seed, given]);
  const verdict = said && "verdict" in said ? said.verdict : null;
  return (
    <div className="flex flex-col gap-3">
      <AnswerField
        input={input}
        value={given}
        onChange={(next) => {
          setTouched(true);
          setAnswer(next);
        }}
        texts={optionTexts(input)}
        gapText={gapTextOf(input)}
        marks={isCurrent && verdict ? entryMarks(verdict.outcome) : undefined}
        statement={statement}
      />
      <GraderSays title={t("graderSays")} given={given} verdict={verdict} refusal={said && "refusal" in said ? said.refusal : null} isCurrent={isCurrent} isAsked={touched} />
    </div>
  );
}

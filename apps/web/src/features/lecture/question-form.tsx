"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { AnswerField } from "@/ui/answer/answer-field";
import type { AnswerInput, Given, ShownOutcome } from "@/ui/answer/answer-types";
import { blankAnswer, fitsInput, isUnfinished, withoutEmptyRows } from "@/ui/answer/blank-answer";
import { expectOutcome, LateOutcome } from "@/ui/answer/late-outcome";
import { VerdictPlace } from "@/ui/answer/verdict-place";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { useTypedEarly } from "@/ui/use-typed-early";
import { answerQuestionAction } from "./actions";

type Props = {
  readonly courseId: string;
  readonly sessionId: string;
  readonly input: AnswerInput;
  readonly statement: string;
  readonly texts: Readonly<Record<string, ReactNode>>;
  readonly gapText: ReactNode;
  /** What was answered before, or null. */
  readonly before: Given | null;
};

type State = { readonly kind: "empty" | "kept" | "sending" } | { readonly kind: "failed"; readonly say: string } | { readonly kind: "unreadable"; readonly outcome: ShownOutcome; readonly given: Given };

/** The answer to a lecture's question. It may be changed until the right one is shown; nothing is said of it before. */
export function QuestionForm({ courseId, sessionId, input, statement, texts, gapText, before }: Props) {
  const t = useTranslations("lecture");
  const form = useTypedEarly();
  const [answer, setAnswer] = useState<Given>(() => (before && fitsInput(input, before) ? before : blankAnswer(input)));
  const [state, setState] = useState<State>({ kind: before ? "kept" : "empty" });
  // The key of an answer that had no reply yet: the same answer is sent with it again.
  const pending = useRef<{ readonly text: string; readonly clientKey: string } | null>(null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (state.kind === "sending") return;
    const given = withoutEmptyRows(input, answer);
    if (given !== answer) setAnswer(given);
    if (isUnfinished(input, given)) return setState({ kind: "failed", say: t("missing") });
    setState({ kind: "sending" });
    expectOutcome();
    const text = JSON.stringify(given);
    if (pending.current?.text !== text) pending.current = { text, clientKey: newId() };
    const outcome = await answerQuestionAction({ courseId, sessionId, clientKey: pending.current.clientKey, answer: given }).catch(() => null);
    if (!outcome?.ok) return setState({ kind: "failed", say: outcome?.say ?? t("unreachable") });
    pending.current = null;
    setState(outcome.value.kind === "kept" ? { kind: "kept" } : { kind: "unreadable", outcome: outcome.value.outcome, given });
  };

  return (
    <form ref={form} method="dialog" autoComplete="off" onSubmit={send} className="flex flex-col gap-4" noValidate>
      <AnswerField input={input} statement={statement} value={answer} onChange={setAnswer} texts={texts} gapText={gapText} />
      <div>
        <Button type="submit" look="primary" busy={state.kind === "sending"}>
          {t(state.kind === "sending" ? "sending" : state.kind === "kept" ? "sendAnother" : "send")}
        </Button>
      </div>
      <VerdictPlace tone={state.kind === "kept" ? "accent" : state.kind === "failed" || state.kind === "unreadable" ? "attention" : null}>
        {state.kind === "unreadable" ? <LateOutcome outcome={state.outcome} given={state.given} /> : <p className={state.kind === "empty" ? "" : "text-ink"}>{state.kind === "failed" ? state.say : t(`told.${state.kind}`)}</p>}
      </VerdictPlace>
    </form>
  );
}

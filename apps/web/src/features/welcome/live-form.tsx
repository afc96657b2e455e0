"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { AnswerField } from "@/ui/answer/answer-field";
import type { AnswerInput, Given, ShownOutcome } from "@/ui/answer/answer-types";
import { blankAnswer, isUnfinished } from "@/ui/answer/blank-answer";
import { LateOutcome, expectOutcome } from "@/ui/answer/late-outcome";
import { verdictOf } from "@/ui/answer/verdict-of";
import { VerdictPlace } from "@/ui/answer/verdict-place";
import { Button } from "@/ui/button";
import { useTypedEarly } from "@/ui/use-typed-early";
import { sendTrial } from "./actions";

type Props = { readonly input: AnswerInput; readonly statement: string; readonly texts: Readonly<Record<string, ReactNode>> };
type State = { readonly kind: "waiting" | "judging" } | { readonly kind: "judged"; readonly outcome: ShownOutcome; readonly given: Given } | { readonly kind: "failed"; readonly say: string };

/** The first page's problem: judged like any other, and nothing is kept. */
export function LiveForm({ input, statement, texts }: Props) {
  const t = useTranslations("welcome");
  const [answer, setAnswer] = useState<Given>(() => blankAnswer(input));
  const [state, setState] = useState<State>({ kind: "waiting" });
  const form = useTypedEarly();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (state.kind === "judging") return;
    if (isUnfinished(input, answer)) return setState({ kind: "failed", say: t("empty") });
    setState({ kind: "judging" });
    const outcome = await sendTrial({ answer }).catch(() => null);
    if (!outcome) return setState({ kind: "failed", say: t("unreachable") });
    setState(outcome.ok ? { kind: "judged", outcome: outcome.value, given: answer } : { kind: "failed", say: outcome.say });
  };
  return (
    <form ref={form} method="dialog" autoComplete="off" onSubmit={send} onFocus={expectOutcome} className="flex flex-col gap-4" noValidate>
      <AnswerField input={input} value={answer} onChange={setAnswer} texts={texts} statement={statement} />
      <div>
        <Button type="submit" look="primary" busy={state.kind === "judging"}>
          {state.kind === "judging" ? t("checking") : t("check")}
        </Button>
      </div>
      <VerdictPlace tone={state.kind === "judged" ? verdictOf(state.outcome).tone : state.kind === "failed" ? "attention" : null}>
        {state.kind === "judged" ? <LateOutcome outcome={state.outcome} given={state.given} /> : null}
        {state.kind === "failed" ? <p className="text-ink">{state.say}</p> : null}
        {state.kind === "judging" ? <p>{t("judging")}</p> : null}
        {state.kind === "waiting" ? <p>{t("verdictHere")}</p> : null}
      </VerdictPlace>
    </form>
  );
}

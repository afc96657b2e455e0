"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useCallback, useState } from "react";
import { AnswerField } from "@/ui/answer/answer-field";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { isUnfinished, withoutEmptyRows } from "@/ui/answer/blank-answer";
import { entryMarks } from "@/ui/answer/entry-marks";
import { expectOutcome } from "@/ui/answer/late-outcome";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { useTypedEarly } from "@/ui/use-typed-early";
import { keepDraft } from "./actions";
import { useOtherTabs } from "./other-tabs";
import { useDraft } from "@/ui/answer/use-draft";
import { type Sending, useSending } from "./use-sending";
import { type PanelState, VerdictPanel } from "./verdict-panel";

type Props = {
  readonly courseId: string;
  readonly itemId: string;
  /** Names this student's work on this problem, in this browser's storage. */
  readonly draftKey: string;
  readonly input: AnswerInput;
  /** The problem's text, for the keys that it needs. */
  readonly statement: string;
  readonly texts: Readonly<Record<string, ReactNode>>;
  readonly gapText: ReactNode;
  readonly stored: { readonly answer: Given; readonly at: number } | null;
  readonly attemptsLeft: number | null;
  /** Solved or out of attempts: what is shown is the last answer, whatever else was typed here. */
  readonly finished: boolean;
  /** Why no answer is taken any more, in words; null while one is. */
  readonly closed: string | null;
  /** The set's next problem, offered where no answer is taken any more. */
  readonly next: string | null;
};

/** The answer, the button, and the place for the verdict. */
export function ExerciseForm({ courseId, itemId, draftKey, input, statement, texts, gapText, stored, attemptsLeft, finished, closed, next }: Props) {
  const t = useTranslations("practice");
  const router = useRouter();
  const form = useTypedEarly();
  const keep = useCallback((answer: Given) => keepDraft({ courseId, itemId, answer }).then((outcome) => outcome.ok), [courseId, itemId]);
  const { answer, change, follow, state: kept } = useDraft({ draftKey, input, stored, finished, keep });
  const [unfinished, setUnfinished] = useState(false);
  const onJudged = () => {
    tell({ kind: "judged" });
    router.refresh(); // The list of attempts, the rail, and the solution once it may be seen.
  };
  const { state, send, takeBack, clear } = useSending({ courseId, itemId, draftKey, closed: closed !== null, onJudged });
  const tell = useOtherTabs(draftKey, (news) => {
    if (news.kind === "typed") return follow(news.answer);
    // Two tabs that sent the same answer at once each keep the verdict that they have of it.
    if (!judged) clear();
    router.refresh();
  });
  const judged = state.kind === "judged" && state.answer === answer ? state.submitted.outcome : null;
  const judging = state.kind === "sending";
  const panel: PanelState = unfinished && state.kind !== "sending" ? { kind: "failed", say: t("unfinished") } : panelOf(state, attemptsLeft, takeBack);
  // Right after the verdict, which says the same, one line is all there is room for: nothing below may move.
  const over = closed === null || (panel.kind === "judged" && next) ? null : panel.kind === "judged" ? t("over.solutionBelow") : closed;

  const onChange = (next: Given) => {
    setUnfinished(false);
    change(next);
    tell({ kind: "typed", answer: next });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (judging || state.kind === "waiting") return;
    const given = withoutEmptyRows(input, answer);
    if (given !== answer) onChange(given);
    const missing = isUnfinished(input, given);
    setUnfinished(missing);
    if (!missing) void send(given);
  };

  return (
    <form ref={form} method="dialog" autoComplete="off" onSubmit={submit} onFocus={expectOutcome} className="flex flex-col gap-4" noValidate>
      <AnswerField
        input={input}
        value={answer}
        onChange={onChange}
        texts={texts}
        gapText={gapText}
        statement={statement}
        marks={entryMarks(judged)}
        readOnly={closed !== null}
      />
      <div className="flex min-h-11 flex-wrap items-center gap-4">
        {/* There from the start, so that it is said aloud when a set closes while somebody types. */}
        <p role="status" className={over === null ? "sr-only" : "min-w-0 flex-1 basis-64 text-quiet"}>
          {over}
        </p>
        {closed === null ? (
          <>
            <Button type="submit" look="primary" busy={judging || state.kind === "waiting"}>
              {judging ? t("checking") : t("check")}
            </Button>
            <p className="text-small text-quiet" aria-live="off">
              {t(`kept.${kept}`)}
            </p>
          </>
        ) : next ? (
          <LinkButton look="primary" href={next}>
            {t("nextProblemArrow")}
          </LinkButton>
        ) : null}
      </div>
      {closed === null || panel.kind === "judged" ? <VerdictPanel state={panel} input={input} lessons={`/courses/${courseId}/lessons`} /> : null}
    </form>
  );
}

function panelOf(state: Sending, attemptsLeft: number | null, takeBack: () => void): PanelState {
  switch (state.kind) {
    case "idle":
      return { kind: "waiting", attemptsLeft };
    case "sending":
      return { kind: "judging" };
    case "waiting":
      return { kind: "offline", takeBack };
    case "judged":
      return { kind: "judged", submitted: state.submitted, given: state.answer };
    case "refused": {
      const signIn = state.code === "not-signed-in" ? { signIn: `/sign-in?next=${encodeURIComponent(window.location.pathname)}` } : {};
      return { kind: "failed", say: state.say, ...signIn };
    }
  }
}

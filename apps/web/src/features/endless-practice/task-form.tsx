"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState, useTransition } from "react";
import { AnswerField } from "@/ui/answer/answer-field";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { isUnfinished, withoutEmptyRows } from "@/ui/answer/blank-answer";
import { entryMarks } from "@/ui/answer/entry-marks";
import { expectOutcome } from "@/ui/answer/late-outcome";
import { useDraft } from "@/ui/answer/use-draft";
import { Button } from "@/ui/button";
import { HintList } from "@/ui/hint-list";
import { newId } from "@/ui/new-id";
import { useTypedEarly } from "@/ui/use-typed-early";
import { keepPracticeDraft, passPracticeTask, sendPracticeAnswer, showPracticeHint, showPracticeSolution } from "./actions";
import { type Panel, TaskVerdict } from "./task-verdict";
import { WorkedSolution } from "./worked-solution";

type Props = {
  readonly courseId: string;
  readonly taskId: string;
  readonly input: AnswerInput;
  /** The problem's text, from which the keys of the visual editor are chosen. */
  readonly statement: string;
  readonly texts: Readonly<Record<string, ReactNode>>;
  readonly gapText: ReactNode;
  readonly draft: { readonly answer: Given; readonly at: number } | null;
  readonly hints: number;
  readonly hintsShown: readonly ReactNode[];
  /** The sentences of the skills that can be learnt here, by their ids. */
  readonly skillNames: Readonly<Record<string, string>>;
  /** What follows is another one like it, and not the next of a lane. */
  readonly similar?: boolean;
};

/** Between two tries without a word from the browser that it is back. */
const PATIENCE = 8000;

/** The answer, the verdict, the hints, and when it is over the solution and the next problem. */
export function TaskForm({ courseId, taskId, input, statement, texts, gapText, draft, hints, hintsShown, skillNames, similar = false }: Props) {
  const t = useTranslations("endless-practice.task");
  const router = useRouter();
  const form = useTypedEarly();
  const keep = useCallback((given: Given) => keepPracticeDraft({ courseId, taskId, answer: given }).then((outcome) => outcome.ok), [courseId, taskId]);
  const { answer, change } = useDraft({ draftKey: taskId, input, stored: draft, finished: false, keep });
  const [panel, setPanel] = useState<Panel>({ kind: "waiting" });
  const [solution, setSolution] = useState<ReactNode>(null);
  const [moving, move] = useTransition();
  // The key of an answer that had no reply yet: the same answer is sent with it again.
  const pending = useRef<{ readonly text: string; readonly clientKey: string } | null>(null);
  // The answer for which the server could not be reached: it goes out by itself.
  const [waiting, setWaiting] = useState<Given | null>(null);
  const over = solution !== null;
  const judged = panel.kind === "judged" && panel.given === answer ? panel.judgement.outcome : null;

  const failed = (outcome: { readonly code: string; readonly say: string } | null) =>
    setPanel({ kind: "failed", say: outcome?.say ?? t("unreachable"), signIn: outcome?.code === "not-signed-in" ? `/sign-in?next=${encodeURIComponent(window.location.pathname)}` : null });

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (panel.kind === "judging" || over) return;
    const given = withoutEmptyRows(input, answer);
    if (given !== answer) change(given);
    if (isUnfinished(input, given)) return setPanel({ kind: "failed", say: t("missing"), signIn: null });
    await judge(given);
  };

  const judge = async (given: Given) => {
    setWaiting(null);
    setPanel({ kind: "judging" });
    const text = JSON.stringify(given);
    if (pending.current?.text !== text) pending.current = { text, clientKey: newId() };
    const outcome = await sendPracticeAnswer({ courseId, taskId, clientKey: pending.current.clientKey, answer: given }).catch(() => null);
    if (!outcome) {
      setWaiting(given);
      return setPanel({ kind: "failed", say: t("waits"), signIn: null });
    }
    if (!outcome.ok) return failed(outcome);
    pending.current = null;
    setPanel({ kind: "judged", judgement: outcome.value, given });
    if (outcome.value.solution !== null) setSolution(outcome.value.solution);
  };

  useEffect(() => {
    if (!waiting) return;
    const again = () => void judge(waiting);
    const timer = setTimeout(again, PATIENCE);
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
    // Once for each wait.
  }, [waiting]);

  const type = (given: Given) => {
    if (waiting) {
      setWaiting(null);
      setPanel({ kind: "waiting" });
    }
    change(given);
  };

  const next = () => move(() => router.refresh());
  const giveUp = () =>
    move(async () => {
      setWaiting(null);
      const outcome = await showPracticeSolution({ courseId, taskId }).catch(() => null);
      if (!outcome?.ok) return failed(outcome);
      setPanel({ kind: "shown" });
      setSolution(outcome.value.solution);
    });
  const pass = () =>
    move(async () => {
      const outcome = await passPracticeTask({ courseId, taskId }).catch(() => null);
      if (!outcome?.ok) return failed(outcome);
      router.refresh();
    });

  return (
    <>
      <form ref={form} method="dialog" autoComplete="off" onSubmit={send} onFocus={expectOutcome} className="flex flex-col gap-4" noValidate>
        <AnswerField
          input={input}
          statement={statement}
          value={answer}
          onChange={type}
          texts={texts}
          gapText={gapText}
          marks={entryMarks(judged)}
          readOnly={over}
        />
        <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
          {/* One button in one place, so that the keyboard stays where it is when the verdict has come. */}
          <Button type={over ? "button" : "submit"} look="primary" busy={panel.kind === "judging" || (over && moving)} {...(over ? { onClick: next } : {})}>
            {over ? t(similar ? "nextSimilar" : "next") : panel.kind === "judging" ? t("checking") : t("check")}
          </Button>
        </div>
        <TaskVerdict panel={panel} input={input} skillNames={skillNames} lessons={`/courses/${courseId}/lessons`} />
      </form>
      {over ? (
        <WorkedSolution>{solution}</WorkedSolution>
      ) : (
        <HintList
          count={hints}
          before={hintsShown}
          take={(number) => showPracticeHint({ courseId, taskId, number })}
          beside={() => (
            <>
              <Button look="quiet" busy={moving} onClick={giveUp}>
                {t("showSolution")}
              </Button>
              <Button look="quiet" busy={moving} onClick={pass}>
                {t("pass")}
              </Button>
            </>
          )}
        />
      )}
    </>
  );
}

"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useCallback, useState } from "react";
import { AnswerField } from "@/ui/answer/answer-field";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { isUnfinished } from "@/ui/answer/blank-answer";
import { entryMarks } from "@/ui/answer/entry-marks";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { newId } from "@/ui/new-id";
import { keepDraft, sendAnswer } from "./actions";
import { forgetSending, keyForSending } from "./kept-draft";
import { type KeptState, useDraft } from "./use-draft";
import { type PanelState, VerdictPanel } from "./verdict-panel";

type Props = {
  readonly courseId: string;
  readonly itemId: string;
  /** Names this student's work on this problem, in this browser's storage. */
  readonly draftKey: string;
  readonly input: AnswerInput;
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

const KEPT: Record<KeptState, string> = {
  "nothing-new": "What you type is kept.",
  keeping: "Keeping…",
  kept: "Kept.",
  "kept-here": "Kept in this browser; the server cannot be reached.",
};

const UNREACHABLE = "The server cannot be reached. Your answer is kept in this browser; check your connection and send it again. It will not be counted twice.";

/** The answer, the button, and the place for the verdict. */
export function ExerciseForm({ courseId, itemId, draftKey, input, texts, gapText, stored, attemptsLeft, finished, closed, next }: Props) {
  const router = useRouter();
  const keep = useCallback((answer: Given) => keepDraft({ courseId, itemId, answer }).then((outcome) => outcome.ok), [courseId, itemId]);
  const { answer, change, state: kept } = useDraft({ draftKey, input, stored, finished, keep });
  const [panel, setPanel] = useState<PanelState>({ kind: "waiting", attemptsLeft });
  const judging = panel.kind === "judging";
  const judged = panel.kind === "judged" && panel.given === answer ? panel.submitted.outcome : null;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (judging) return;
    if (isUnfinished(input, answer)) return setPanel({ kind: "failed", say: "Something is still missing. Fill in the whole answer, then check it." });
    setPanel({ kind: "judging" });
    const clientKey = keyForSending(draftKey, answer, newId);
    const outcome = await sendAnswer({ courseId, itemId, clientKey, answer }).catch(() => null);
    if (!outcome) return setPanel({ kind: "failed", say: UNREACHABLE });
    if (!outcome.ok) {
      const signIn = outcome.code === "not-signed-in" ? { signIn: `/sign-in?next=${encodeURIComponent(window.location.pathname)}` } : {};
      return setPanel({ kind: "failed", say: outcome.say, ...signIn });
    }
    forgetSending(draftKey);
    setPanel({ kind: "judged", submitted: outcome.value, given: answer });
    router.refresh(); // The list of attempts, the rail, and the solution once it may be seen.
  };

  return (
    <form method="post" onSubmit={send} className="flex flex-col gap-4" noValidate>
      <AnswerField
        input={input}
        value={answer}
        onChange={change}
        texts={texts}
        gapText={gapText}
        marks={entryMarks(judged)}
        readOnly={closed !== null}
      />
      <div className="flex min-h-11 flex-wrap items-center gap-4">
        {closed === null ? (
          <>
            <Button type="submit" look="primary" busy={judging}>
              {judging ? "Checking…" : "Check my answer"}
            </Button>
            <p className="text-small text-quiet" aria-live="off">
              {KEPT[kept]}
            </p>
          </>
        ) : (
          <>
            {/* Right after the verdict, which says the same, one line is all there is room for: nothing below may move. */}
            {panel.kind === "judged" && next ? null : <p className="min-w-0 flex-1 basis-64 text-quiet">{panel.kind === "judged" ? "The worked solution is below." : closed}</p>}
            {next ? (
              <LinkButton look="primary" href={next}>
                Next problem →
              </LinkButton>
            ) : null}
          </>
        )}
      </div>
      {closed === null || panel.kind === "judged" ? <VerdictPanel state={panel} input={input} lessons={`/courses/${courseId}/lessons`} /> : null}
    </form>
  );
}

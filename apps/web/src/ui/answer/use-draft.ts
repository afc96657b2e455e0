"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { AnswerInput, Given } from "./answer-types";
import { blankAnswer, fitsInput } from "./blank-answer";
import { findKept, keepHere } from "./kept-draft";

/** Kept in this browser alone: `unreachable`, or `refused` by a server that does not know who asks any more. */
export type KeptState = "nothing-new" | "keeping" | "kept" | "unreachable" | "refused";

type Options = {
  readonly draftKey: string;
  readonly input: AnswerInput;
  /** The server's copy. */
  readonly stored: { readonly answer: Given; readonly at: number } | null;
  /** Nothing can be sent any more, so the browser's copy is not looked at. */
  readonly finished: boolean;
  readonly keep: (answer: Given) => Promise<boolean>;
};

const QUIET = 900;
/** Between two tries to bring to the server what it could not be reached for. */
const PATIENCE = 15_000;

/** What is being typed: from the newer of the two copies, kept in this browser at each change and on the server soon after, or when it can be reached again. */
export function useDraft({ draftKey, input, stored, finished, keep }: Options) {
  const [answer, setAnswer] = useState<Given>(() => (stored && fitsInput(input, stored.answer) ? stored.answer : blankAnswer(input)));
  const [state, setState] = useState<KeptState>("nothing-new");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(0);

  const bring = useCallback(
    (next: Given) => {
      const turn = ++latest.current;
      keep(next)
        .then((kept) => (kept ? "kept" : "refused"), () => "unreachable" as const)
        .then((found) => {
          if (turn === latest.current) setState(found);
        });
    },
    [keep],
  );

  const keepOnServer = useCallback(
    (next: Given) => {
      clearTimeout(timer.current);
      latest.current++;
      setState("keeping");
      timer.current = setTimeout(() => bring(next), QUIET);
    },
    [bring],
  );

  useEffect(() => {
    if ((state !== "unreachable" && state !== "refused") || finished) return;
    const again = () => bring(answer);
    const tries = setInterval(again, PATIENCE);
    window.addEventListener("online", again);
    return () => {
      clearInterval(tries);
      window.removeEventListener("online", again);
    };
  }, [state, finished, answer, bring]);

  const change = useCallback(
    (next: Given) => {
      setAnswer(next);
      keepHere(draftKey, { answer: next, at: Date.now() });
      keepOnServer(next);
    },
    [draftKey, keepOnServer],
  );

  /** Another tab's text, which that tab keeps. */
  const follow = useCallback((next: Given) => (fitsInput(input, next) ? setAnswer(next) : undefined), [input]);

  // The browser's copy is known only here, after the first paint; it wins when it is newer.
  useEffect(() => {
    const here = finished ? null : findKept(draftKey);
    if (here && here.at > (stored?.at ?? 0) && fitsInput(input, here.answer)) {
      setAnswer(here.answer);
      keepOnServer(here.answer);
    }
    return () => clearTimeout(timer.current);
    // Once for each problem: later copies come from this very hook.
  }, [draftKey]);

  return { answer, change, follow, state };
}

"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Given } from "@/ui/answer/answer-types";
import { newId } from "@/ui/new-id";
import { sendAnswer } from "./actions";
import { findSending, forgetSending, keyForSending } from "@/ui/answer/kept-draft";
import type { Submitted } from "./submit-answer";

export type Sending =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly answer: Given }
  /** The server could not be reached: the answer waits in this browser and goes out by itself. */
  | { readonly kind: "waiting"; readonly answer: Given }
  | { readonly kind: "judged"; readonly submitted: Submitted; readonly answer: Given }
  | { readonly kind: "refused"; readonly code: string; readonly say: string };

type Options = {
  readonly courseId: string;
  readonly itemId: string;
  readonly draftKey: string;
  /** No answer is taken any more: nothing is sent by itself. */
  readonly closed: boolean;
  readonly onJudged: () => void;
};

/** Between two tries without a word from the browser that it is back. */
const PATIENCE = 8000;

/**
 * Sends answers, each once: with a key that stays the same until a reply has come, after a lost connection, a reload or a
 * closed laptop. What waits goes out by itself when the browser says that it is online again, and every few seconds.
 */
export function useSending({ courseId, itemId, draftKey, closed, onJudged }: Options) {
  const [state, setState] = useState<Sending>({ kind: "idle" });
  const busy = useRef(false);
  const judged = useRef(onJudged);
  useEffect(() => {
    judged.current = onJudged;
  });

  const send = useCallback(
    async (answer: Given) => {
      // A second click comes before the button has changed.
      if (busy.current) return;
      busy.current = true;
      setState({ kind: "sending", answer });
      const clientKey = keyForSending(draftKey, answer, newId);
      const outcome = await sendAnswer({ courseId, itemId, clientKey, answer }).catch(() => null);
      busy.current = false;
      if (!outcome) return setState({ kind: "waiting", answer });
      // Whoever has to sign in again finds the answer waiting; any other refusal is final.
      if (!outcome.ok && outcome.code !== "not-signed-in" && outcome.code !== "too-many-requests") forgetSending(draftKey);
      if (!outcome.ok) return setState({ kind: "refused", code: outcome.code, say: outcome.say });
      forgetSending(draftKey);
      setState({ kind: "judged", submitted: outcome.value, answer });
      judged.current();
    },
    [courseId, itemId, draftKey],
  );

  const takeBack = useCallback(() => {
    forgetSending(draftKey);
    setState({ kind: "idle" });
  }, [draftKey]);

  // What was sent before a reload and had no reply.
  useEffect(() => {
    const left = closed ? null : findSending(draftKey);
    if (left) void send(left.answer);
    // Once for each problem.
  }, [draftKey]);

  const waiting = state.kind === "waiting" ? state.answer : null;
  useEffect(() => {
    if (!waiting) return;
    const again = () => void send(waiting);
    const timer = setTimeout(again, PATIENCE);
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [waiting, send]);

  /** Forgets a verdict that belongs to an answer that is no longer shown. */
  const clear = useCallback(() => setState((before) => (before.kind === "judged" || before.kind === "refused" ? { kind: "idle" } : before)), []);
  return { state, send, takeBack, clear };
}

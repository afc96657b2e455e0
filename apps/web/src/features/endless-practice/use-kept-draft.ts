"use client";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Given } from "@/ui/answer/answer-types";
import { keepPracticeDraft } from "./actions";

const QUIET = 900;

/** Keeps what is typed on the server once the typing pauses, so that a reload or another device goes on from there. */
export function useKeptDraft(courseId: string, taskId: string) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => clearTimeout(timer.current), []);
  const later = useCallback(
    (answer: Given) => {
      clearTimeout(timer.current);
      // What cannot be kept now is kept with the next change; the answer itself stands on the page.
      timer.current = setTimeout(() => void keepPracticeDraft({ courseId, taskId, answer }).catch(() => undefined), QUIET);
    },
    [courseId, taskId],
  );
  useEffect(() => stop, [stop]);
  return useMemo(() => ({ later, stop }), [later, stop]);
}

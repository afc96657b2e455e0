"use client";
import { useEffect, useRef } from "react";

/** When the next problem has come, the reader is brought to its heading; at the first one nothing moves. */
export function NewTask({ taskId, heading }: { readonly taskId: string; readonly heading: string }) {
  const before = useRef(taskId);
  useEffect(() => {
    if (before.current === taskId) return;
    before.current = taskId;
    window.scrollTo({ top: 0 });
    document.getElementById(heading)?.focus({ preventScroll: true });
  }, [taskId, heading]);
  return null;
}

"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ProblemForm } from "../problem-form";
import type * as ProblemFiles from "../problem-text";

/** What reads and writes problem files. */
type Files = typeof ProblemFiles;

/**
 * A problem's text under edit. What reads and writes problem files is fetched once the page stands; what is typed into
 * the form before that is kept there, and written into the text when it has come.
 */
export function useProblemText(initial: ProblemFiles.ProblemText) {
  const [text, change] = useState(initial);
  const [files, setFiles] = useState<Files | null>(null);
  const fetched = useRef<Files | null>(null);
  const first = useRef(initial);

  const fetchFiles = useCallback(async (): Promise<Files> => {
    if (fetched.current) return fetched.current;
    const came = await import("../problem-text");
    if (!fetched.current) {
      fetched.current = came;
      setFiles(came);
      change((now) => (now.form === first.current.form ? now : came.withFields(first.current, now.form)));
    }
    return came;
  }, []);
  useEffect(() => {
    // Without a connection it is tried again at the next change.
    fetchFiles().catch(() => undefined);
  }, [fetchFiles]);

  const setFields = (part: Partial<ProblemForm>) => {
    if (files) return change((before) => files.withFields(before, part));
    change((before) => ({ ...before, form: { ...before.form, ...part } }));
    fetchFiles().catch(() => undefined);
  };
  const edit = (next: (before: ProblemFiles.ProblemText, files: Files) => ProblemFiles.ProblemText) => {
    if (files) return change((before) => next(before, files));
    fetchFiles().then(
      (came) => change((before) => next(before, came)),
      () => undefined,
    );
  };
  /** Is something typed that the text does not say yet? */
  const isBehind = files === null && text.form !== first.current.form;
  return { text, setFields, edit, isBehind };
}

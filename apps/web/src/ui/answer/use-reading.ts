"use client";
import { useLocale } from "next-intl";
import type { previewAnswer } from "@nabla/grader/preview";
import { useCallback, useEffect, useMemo, useState } from "react";
import { loadFormulas } from "../math-preview";
import { useReady } from "../ready";
import { type FieldReading, type Read, readingKey } from "./read";

export type Reader = (text: string) => Read;

type Reading = {
  readonly read: Read | null;
  /** Null until it has loaded, and when it cannot be loaded: then there is no preview, and the answer can still be typed and kept. */
  readonly reader: Reader | null;
  /** Loads the reader: for whoever is about to type. */
  readonly wake: () => Promise<Reader | null>;
};

let loaded: typeof previewAnswer | undefined;

const load = () =>
  import("@nabla/grader/preview").then(
    (grader) => (loaded = grader.previewAnswer),
    () => undefined,
  );

/** Reads a text as the grader will, in the browser. What the server has read already needs no reader, until the field is about to change. */
export function useReading(text: string, as: FieldReading): Reading {
  const { readings } = useReady();
  const language = useLocale();
  const key = readingKey("", as);
  const [preview, setPreview] = useState(() => loaded);
  const reader = useMemo<Reader | null>(() => {
    const { variables, reads } = as;
    return preview ? (typed) => preview(typed, { kind: "formula", ...reads, variables }, language) : null;
    // By value: callers write it down anew each time.
  }, [preview, key, language]);
  const wake = useCallback(async () => {
    loadFormulas();
    const found = await load();
    if (found) setPreview(() => found);
    return found ? (typed: string) => found(typed, { kind: "formula", ...as.reads, variables: as.variables }, language) : null;
  }, [key, language]);
  const blank = text.trim() === "";
  const before = readings[readingKey(text, as)];
  const missing = !blank && before === undefined && reader === null;
  useEffect(() => {
    if (missing) void wake();
  }, [missing, wake]);
  return { read: blank ? null : reader ? reader(text) : (before ?? null), reader, wake };
}

"use client";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";

export type Read =
  | { readonly ok: true; readonly latex: string; readonly speech: string; readonly remarks: readonly { readonly message: string }[] }
  | { readonly ok: false; readonly fault: { readonly message: string; readonly span: { readonly from: number; readonly to: number }; readonly suggestion?: string } };

/** What is read: a formula, unless another kind is named. */
export type ReadKind = { readonly kind: "antiderivative" | "equation" | "interval" } | { readonly kind: "set"; readonly dimension: number };

export type Reader = (text: string) => Read;

/** Reads formulas as the grader will, in the browser. Null until it has loaded, and when it cannot be loaded. */
export function useReader(variables: readonly string[], read?: ReadKind): Reader | null {
  const names = variables.join(" ");
  const kind = read?.kind ?? ("formula" as const);
  const dimension = read?.kind === "set" ? read.dimension : 1;
  const language = useLocale();
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    let current = true;
    import("@nabla/grader/preview")
      .then(({ previewAnswer }) => {
        const input = { kind, dimension, variables: names === "" ? [] : names.split(" ") };
        if (current) setReader(() => (text: string) => previewAnswer(text, input, language));
      })
      .catch(() => undefined); // Without a connection there is no preview; the answer can still be typed and kept.
    return () => {
      current = false;
    };
  }, [names, kind, dimension, language]);
  return reader;
}

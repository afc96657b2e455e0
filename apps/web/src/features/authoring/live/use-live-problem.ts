"use client";
import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useSettled } from "@/ui/answer/use-settled";
import { Background } from "./background";
import type { LiveProblem } from "./live-problem";

/** What the file makes, with the file and the variant it was made of: what is typed just now may be newer. Null until there is one. */
export type Live = { readonly yaml: string; readonly seed: number; readonly made: LiveProblem | { readonly kind: "too-long" } } | null;

/** Reads a problem file while it is typed and makes one of its variants, in a worker. */
export function useLiveProblem(yaml: string, seed: number): Live {
  const settled = useSettled(yaml, 200);
  const language = useLocale();
  const [live, setLive] = useState<Live>(null);
  const background = useRef<Background>(undefined);
  const asked = useRef({ yaml, seed });
  useEffect(() => {
    const made = new Background(
      (said) => said.kind === "live" && setLive({ ...asked.current, made: said.live }),
      () => setLive({ ...asked.current, made: { kind: "too-long" } }),
    );
    background.current = made;
    return () => made.end();
  }, []);
  useEffect(() => {
    asked.current = { yaml: settled, seed };
    background.current?.ask({ kind: "variant", yaml: settled, seed, language });
  }, [settled, seed, language]);
  return live;
}

"use client";
import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useSettled } from "@/ui/answer/use-settled";
import { Background } from "./background";
import type { TestState } from "./messages";

/** How far the self-test is, and of which file: what is typed just now may be newer. Null before the first. */
export type SelfTest = { readonly yaml: string; readonly state: TestState | { readonly kind: "too-long" } } | null;

/** Tests a problem file over two hundred variants whenever nothing was typed for a moment, in a worker. */
export function useSelfTest(yaml: string): SelfTest {
  const settled = useSettled(yaml, 700);
  const language = useLocale();
  const [test, setTest] = useState<SelfTest>(null);
  const background = useRef<Background>(undefined);
  const asked = useRef(yaml);
  useEffect(() => {
    const made = new Background(
      (said) => said.kind === "self-test" && setTest({ yaml: asked.current, state: said.state }),
      () => setTest({ yaml: asked.current, state: { kind: "too-long" } }),
    );
    background.current = made;
    return () => made.end();
  }, []);
  useEffect(() => {
    asked.current = settled;
    background.current?.ask({ kind: "self-test", yaml: settled, language });
  }, [settled, language]);
  return test;
}

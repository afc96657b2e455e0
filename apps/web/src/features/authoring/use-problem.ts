"use client";
import type * as GraderModule from "@nabla/grader";
import type { Outcome, Problem, PublicExercise } from "@nabla/grader";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Given } from "@/ui/answer/answer-types";
import type { FileFault } from "./fault-fields";

type Grader = typeof GraderModule;

/** What the problem file makes, for one variant. */
export type Preview = {
  readonly exercise: PublicExercise;
  /** What the grader would say to an answer. */
  readonly judge: (given: Given) => Outcome;
  /** The worked solution, Markdown. */
  readonly solution: string;
};

export type ProblemState =
  | { readonly kind: "loading" }
  /** `yaml` is the file that was read: what is typed just now may be newer. */
  | { readonly kind: "faulty"; readonly yaml: string; readonly faults: readonly FileFault[] }
  | { readonly kind: "read"; readonly problem: Problem; readonly preview: Preview | { readonly says: string } };

/**
 * Reads a problem file as the bank does and makes one of its variants, in the browser and while it is typed: nothing is
 * sent, and an expression that takes long costs its author's time alone.
 */
export function useProblem(yaml: string, seed: number): ProblemState {
  const [grader, setGrader] = useState<Grader | null>(null);
  useEffect(() => {
    let current = true;
    void import("@nabla/grader").then((module) => current && setGrader(module));
    return () => {
      current = false;
    };
  }, []);
  const settled = useSettledText(yaml);
  const deferred = useDeferredValue(settled);
  return useMemo(() => (grader ? readState(grader, deferred, seed) : { kind: "loading" }), [grader, deferred, seed]);
}

function readState(grader: Grader, yaml: string, seed: number): ProblemState {
  const read = grader.readProblem(yaml);
  if (!read.ok) return { kind: "faulty", yaml, faults: read.faults };
  return { kind: "read", problem: read.problem, preview: makePreview(grader, read.problem, seed) };
}

function makePreview(grader: Grader, problem: Problem, seed: number): Preview | { readonly says: string } {
  try {
    const variant = grader.makeVariant(problem, seed);
    return {
      exercise: grader.publicView(variant),
      judge: (given) => grader.grade(variant, grader.answerSchema.parse(given)),
      solution: grader.solutionOf(variant).markdown,
    };
  } catch (error) {
    // Such as conditions that no values fulfil.
    return { says: error instanceof Error ? error.message : String(error) };
  }
}

/** The text once nothing was typed for a moment. */
function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

import type { Concept } from "./schema";
import type { Option } from "./task";
import type { Variant } from "./variant";

/** What the answer field needs to know. */
export type PublicInput =
  | { readonly kind: "expression"; readonly variables: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "vector"; readonly length: number; readonly labels: readonly string[]; readonly variables: readonly string[] }
  | { readonly kind: "matrix"; readonly rows: number; readonly columns: number; readonly variables: readonly string[] }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  | { readonly kind: "order"; readonly items: readonly Option[] }
  | { readonly kind: "match"; readonly left: readonly Option[]; readonly right: readonly Option[] }
  | { readonly kind: "gaps"; readonly text: string; readonly gaps: readonly { readonly id: string; readonly kind: "word" | "formula" }[] };

/** A problem as a browser may have it: no key, no seed, no accepted words, no explanation. */
export type PublicExercise = {
  readonly title: string;
  readonly concept: Concept;
  readonly difficulty: number;
  /** Markdown with the parameters filled in. */
  readonly statement: string;
  readonly points: number;
  readonly attempts: number | null;
  readonly input: PublicInput;
};

/** Picks, field by field, what a browser may have of a variant. */
export function publicView(variant: Variant): PublicExercise {
  const { title, concept, difficulty, points, attempts } = variant.problem;
  return { title, concept, difficulty, statement: variant.statement, points, attempts, input: inputOf(variant) };
}

function inputOf({ task, problem }: Variant): PublicInput {
  switch (task.kind) {
    case "formula":
      return { kind: "expression", variables: task.variables };
    case "number":
      return { kind: "number" };
    case "entries": {
      const { variables, key } = task;
      if (task.shape === "matrix") return { kind: "matrix", rows: key.length, columns: key[0]?.length ?? 0, variables };
      const labels = problem.ask.kind === "gradient" ? problem.ask.in.map((name) => `∂/∂${name}`) : [];
      return { kind: "vector", length: key.length, labels, variables };
    }
    case "choice":
      return { kind: task.several ? "choices" : "choice", options: task.options };
    case "order":
      return { kind: "order", items: task.items };
    case "match":
      return { kind: "match", left: task.left, right: task.right };
    case "gap":
      return { kind: "gaps", text: task.text, gaps: task.gaps.map((gap) => ({ id: gap.id, kind: "accept" in gap ? ("word" as const) : ("formula" as const) })) };
  }
}

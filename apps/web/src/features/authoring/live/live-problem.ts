import { type Answer, grade, hintsOf, type Language, makeVariant, mistakenAnswers, mistakeDoes, type MistakeName, type ProblemFault, problemFaultIn, type PublicExercise, type PublicInput, publicView, readProblem, solutionOf, type Variant, keyAnswers } from "@nabla/grader";
import { previewAnswer } from "@nabla/grader/preview";

/** What a problem file makes of itself, as JSON: it is made in a worker and shown in the page. */
export type LiveProblem =
  | { readonly kind: "faulty"; readonly faults: readonly ProblemFault[] }
  /** The file can be read; this one variant of it cannot be made. */
  | { readonly kind: "no-variant"; readonly says: string }
  | ({ readonly kind: "variant"; readonly exercise: PublicExercise } & Follows);

/** What follows from the author's lines by itself, for one variant. */
export type Follows = {
  /** The key, one line for each field of the answer. */
  readonly key: readonly Shown[];
  /** The worked solution as Markdown. */
  readonly solution: string;
  readonly ownSolution: boolean;
  readonly hints: readonly string[];
  readonly ownHints: boolean;
  readonly mistakes: readonly LiveMistake[];
};

/** A formula as LaTeX, or words. */
export type Shown = { readonly latex: string } | { readonly text: string };

/** A known mistake, and what somebody who makes it answers to this variant. */
export type LiveMistake = {
  readonly name: MistakeName;
  readonly does: string;
  readonly answer: readonly Shown[];
  /** In this variant the wrong rule gives the right answer. */
  readonly hidden: boolean;
};

/** Reads a problem file as the bank does, and makes the variant of one seed with everything that follows from it; faults are told in `language`. */
export function liveProblem(yaml: string, seed: number, language: Language): LiveProblem {
  const read = readProblem(yaml);
  if (!read.ok) return { kind: "faulty", faults: read.faults.map((fault) => ({ ...fault, message: problemFaultIn(fault, language) })) };
  try {
    const variant = makeVariant(read.problem, seed);
    return { kind: "variant", exercise: publicView(variant), ...followsOf(variant, language) };
  } catch (error) {
    // Such as a definition that has no value for what was drawn.
    return { kind: "no-variant", says: problemFaultIn({ message: error instanceof Error ? error.message : String(error) }, language) };
  }
}

function followsOf(variant: Variant, language: Language): Follows {
  const { problem, task } = variant;
  const variables = variablesOf(publicView(variant).input);
  const { markdown, key } = solutionOf(variant);
  const [answer] = keyAnswers(task);
  return {
    key: key === "" ? (answer ? shownAnswer(answer, variables) : []) : [{ latex: key }],
    solution: markdown,
    ownSolution: problem.solution !== undefined,
    hints: hintsOf(variant),
    ownHints: problem.hints.length > 0,
    mistakes: mistakenAnswers(task).map((mistake) => ({
      name: mistake.name,
      does: mistakeDoes(mistake.name, language),
      answer: shownAnswer(mistake.answer, variables),
      hidden: mistake.mayBeRight && grade(variant, mistake.answer, { explain: false }).verdict === "equal",
    })),
  };
}

function variablesOf(input: PublicInput): readonly string[] {
  if (input.kind === "parts") return [...new Set(input.parts.flatMap((part) => variablesOf(part.input)))];
  if ("variables" in input) return input.variables;
  return input.kind === "interval" ? [input.variable] : [];
}

function shownAnswer(answer: Answer, variables: readonly string[]): readonly Shown[] {
  switch (answer.kind) {
    case "text":
      return [shownText(answer.text, variables)];
    case "entries":
      return [{ latex: `\\begin{pmatrix} ${answer.rows.map((row) => row.map((entry) => entryLatex(entry, variables)).join(" & ")).join(" \\\\ ")} \\end{pmatrix}` }];
    case "gaps":
      return Object.values(answer.texts).map((text) => shownText(text, variables));
    case "parts":
      return Object.values(answer.parts).flatMap((part) => shownAnswer(part, variables));
    // What is chosen, ordered or paired is named in the worked solution.
    case "choice":
    case "choices":
    case "order":
    case "match":
      return [];
  }
}

function shownText(text: string, variables: readonly string[]): Shown {
  const preview = previewAnswer(text, { variables });
  return preview.ok ? { latex: preview.latex } : { text };
}

function entryLatex(text: string, variables: readonly string[]): string {
  const shown = shownText(text, variables);
  return "latex" in shown ? shown.latex : `\\text{${shown.text}}`;
}

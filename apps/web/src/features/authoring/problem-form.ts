import type { TextKind } from "./ask-templates";

/** What the problem editor holds: the texts as typed, so that nothing is lost while they are not yet right. */
export type ProblemForm = {
  readonly format: string;
  readonly id: string;
  readonly title: string;
  readonly concept: string;
  readonly difficulty: string;
  readonly tags: string;
  readonly parameters: readonly ParameterForm[];
  readonly where: string;
  readonly definitions: readonly DefinitionForm[];
  readonly statement: string;
  readonly ask: AskForm;
  readonly points: string;
  readonly attempts: string;
  readonly showCounterexample: boolean;
  readonly hints: readonly string[];
  readonly solution: string;
};

/** `integers` uses from, to and except; `choose` uses the list of exact values or expressions. */
export type ParameterForm = {
  readonly name: string;
  readonly draw: "integers" | "choose";
  readonly from: string;
  readonly to: string;
  readonly except: string;
  readonly choose: string;
};

export type DefinitionForm = { readonly name: string; readonly value: string };
export type OptionForm = { readonly text: string; readonly correct: boolean; readonly why: string };
export type PairForm = { readonly left: string; readonly right: string };
export type GapForm = { readonly name: string; readonly judge: "words" | "value"; readonly accept: string };

/** Every field of every kind at once: changing the kind and back loses nothing. The writer takes what the kind needs. */
export type AskForm = {
  readonly kind: AskKind;
  /** A kind that is written in the text; then `kind` and all that follows is not in the file. */
  readonly inText: TextKind | null;
  readonly of: string;
  readonly in: string;
  readonly order: string;
  readonly domain: string;
  readonly form: readonly string[];
  readonly value: string;
  readonly variables: string;
  readonly policy: "exact" | "relative" | "absolute" | "significant";
  readonly tolerance: string;
  readonly options: readonly OptionForm[];
  readonly items: readonly string[];
  readonly pairs: readonly PairForm[];
  readonly text: string;
  readonly gaps: readonly GapForm[];
  readonly explanation: string;
};

/** The kinds of question, in the order of the editor's menu; the catalogue has the word and the explanation of each. */
export const ASK_KINDS = ["derivative", "gradient", "jacobian", "hessian", "expression", "number", "choice", "choices", "order", "match", "gap"] as const;

export type AskKind = (typeof ASK_KINDS)[number];

export const CONCEPTS = ["derivative", "chain-rule", "partial-derivative", "gradient", "jacobian", "hessian", "training"] as const;

const BLANK_ASK: AskForm = {
  kind: "derivative",
  inText: null,
  of: "f",
  in: "x",
  order: "",
  domain: "",
  form: [],
  value: "",
  variables: "",
  policy: "exact",
  tolerance: "",
  options: [
    { text: "", correct: true, why: "" },
    { text: "", correct: false, why: "" },
  ],
  items: ["", "", ""],
  pairs: [
    { left: "", right: "" },
    { left: "", right: "" },
  ],
  text: "",
  gaps: [],
  explanation: "",
};

/** A new problem: a derivative whose function waits to be typed. */
export const BLANK_FORM: ProblemForm = {
  format: "2",
  id: "",
  title: "",
  concept: "derivative",
  difficulty: "2",
  tags: "",
  parameters: [],
  where: "",
  definitions: [{ name: "f", value: "" }],
  statement: "Let $f(x) = {{f}}$. Find $f'(x)$.",
  ask: BLANK_ASK,
  points: "1",
  attempts: "3",
  showCounterexample: true,
  hints: [],
  solution: "",
};

export const BLANK_PARAMETER: ParameterForm = { name: "", draw: "integers", from: "1", to: "5", except: "", choose: "" };
export const BLANK_GAP: GapForm = { name: "", judge: "words", accept: "" };

/** A name for the file from the title: "Sine of a square" becomes sine-of-a-square. */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");
}

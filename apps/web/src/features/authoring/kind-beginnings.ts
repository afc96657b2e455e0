import { type AskForm, type AskKind, BLANK_FORM, type ProblemForm } from "./problem-form";

type Beginning = Pick<ProblemForm, "statement" | "concept"> & Pick<AskForm, "in">;

const OF_A_DERIVATIVE: Beginning = { statement: BLANK_FORM.statement, concept: BLANK_FORM.concept, in: BLANK_FORM.ask.in };
/** A question in words: what it asks about is its author's alone. */
const IN_WORDS: Beginning = { ...OF_A_DERIVATIVE, statement: "" };

/** What a new problem of a kind begins with. */
const BEGINNINGS: { readonly [K in AskKind]: Beginning } = {
  derivative: OF_A_DERIVATIVE,
  gradient: { statement: "Let $f(x, y) = {{f}}$. Find the gradient of $f$.", concept: "gradient", in: "x, y" },
  jacobian: { statement: "Find the Jacobian of $f(x, y) = {{f}}$.", concept: "jacobian", in: "x, y" },
  hessian: { statement: "Let $f(x, y) = {{f}}$. Find the Hessian of $f$.", concept: "hessian", in: "x, y" },
  expression: IN_WORDS,
  number: IN_WORDS,
  choice: IN_WORDS,
  choices: IN_WORDS,
  order: IN_WORDS,
  match: IN_WORDS,
  gap: IN_WORDS,
};

const beginningOf = ({ inText, kind }: AskForm): Beginning => (inText === null ? BEGINNINGS[kind] : IN_WORDS);

/** A change of the question. With another kind, what still stands as it began follows: the statement, the concept and the variables; what its author has written stays. */
export function withAsk(form: ProblemForm, part: Partial<AskForm>): Partial<ProblemForm> {
  const ask = { ...form.ask, ...part };
  const [was, is] = [beginningOf(form.ask), beginningOf(ask)];
  return {
    ask: { ...ask, in: ask.in === was.in ? is.in : ask.in },
    ...(form.statement === was.statement ? { statement: is.statement } : {}),
    ...(form.concept === was.concept ? { concept: is.concept } : {}),
    ...(part.inText ? { format: "2" } : {}),
  };
}

import { readList, toInfix } from "@nabla/calc-core";
import { manyDigits } from "@nabla/calc-core/digits";
import { grade, makeVariant, type Outcome, parseProblem } from "@nabla/grader";
import type { Row } from "../streams/json-lines";

/** A pair as it was written. */
type Written = { readonly student: string; readonly reference: string; readonly domain: string | undefined };

const EQUATION = /^[^=<>!:≤≥≠]*=[^=<>≤≥≠]*$/;
const SET = /^\s*\\?\{.*\}\s*$/s;
const CONDITION = /[<>≤≥≠∪]|!=|\\(?:leq?|geq?|neq?|cup)\b/;

/**
 * Pairs of equations, sets, and conditions on one letter, judged as a problem would that asks for such an answer; null for what is
 * none of these, or cannot be read as one.
 */
export function judgeByKind({ student, reference, domain }: Written): Row | null {
  const ask = askFor(student, reference);
  if (!ask) return null;
  const reading = parseProblem({ format: 2, id: "pair", title: "Pair", concept: "derivative", difficulty: 1, statement: "Compare.", ask: domain === undefined || ask.kind === "interval" ? ask : { ...ask, domain } });
  if (!reading.ok) return null;
  const outcome = grade(makeVariant(reading.problem, 1), { kind: "text", text: student }, { digits: manyDigits });
  if (outcome.verdict === "error") return null;
  return { verdict: outcome.verdict, evidence: { kind: kindOf(outcome), as: ask.kind, parts: outcome.certificate.evidence }, message: outcome.feedback.map(({ message }) => message).join(" ") };
}

/** The weakest evidence of the parts is that of the whole. */
function kindOf({ verdict, certificate }: Outcome): string {
  if (verdict === "equal") return certificate.evidence.every(({ kind }) => kind !== "sampled") ? "proved" : "sampled";
  return verdict === "unequal" ? "refuted" : "undecided";
}

type Ask = { readonly kind: "equation" | "set" | "interval" } & Readonly<Record<string, unknown>>;

function askFor(student: string, reference: string): Ask | null {
  if (EQUATION.test(student) && EQUATION.test(reference)) return { kind: "equation", equation: reference, variables: lettersOf(`${student} ${reference}`) };
  if (SET.test(reference)) {
    const elements = elementsOf(reference);
    return elements && { kind: "set", elements, variables: lettersOf(`${student} ${reference}`) };
  }
  if (!CONDITION.test(reference)) return null;
  const [variable, ...others] = lettersOf(reference);
  return variable !== undefined && others.length === 0 ? { kind: "interval", is: reference, variable } : null;
}

/** Single letters that stand alone, as variables do. */
const lettersOf = (text: string): readonly string[] => [...new Set(text.match(/(?<![A-Za-z\\])[A-Za-z](?![A-Za-z(])/g) ?? [])].filter((letter) => letter !== "e" && letter !== "U" && letter !== "R").slice(0, 20);

/** The elements of a set, numbers or points. */
function elementsOf(text: string): readonly (string | readonly string[])[] | null {
  for (const dimension of [1, 2, 3]) {
    const reading = readList(text, dimension, {});
    if (reading.ok) return reading.items.map(({ coordinates }) => (dimension === 1 ? coordinates.map(toInfix).join() : coordinates.map(toInfix)));
  }
  return null;
}

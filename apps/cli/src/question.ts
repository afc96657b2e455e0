import { type Condition, type Expr, freeVariables, type MathObject, read, readDomain, readExpr } from "@nabla/calc-core";
import type { Question } from "@nabla/grader";

/** What is asked about a function, as a row of a stream or a call's options say it. */
export type Asked = {
  /** The function; several with semicolons between. */
  readonly f: string;
  readonly wrt?: readonly string[] | undefined;
  readonly order?: number | undefined;
  readonly domain?: string | undefined;
  /** "gradient", "jacobian", "hessian", "descent", "newton" or "newton-root"; found from the answer where it is not said. */
  readonly kind?: string | undefined;
  readonly at?: Readonly<Record<string, string>> | undefined;
  readonly rate?: string | undefined;
};

type Read<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

const faulty = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });

/** The functions, and the variables that are meant: those that are named, or the only one. */
export function readFunctions({ f, wrt }: Asked): Read<{ readonly functions: readonly Expr[]; readonly names: readonly string[] }> {
  const functions: Expr[] = [];
  for (const part of f.split(";")) {
    const reading = readExpr(part, wrt ? { variables: wrt } : {});
    if (!reading.ok) return faulty(`the function: ${reading.fault.message}`);
    functions.push(reading.expr);
  }
  return { ok: true, functions, names: [...new Set([...(wrt ?? []), ...freeVariables(...functions)])] };
}

/** The author's conditions on the variables. */
export function readConditions(asked: Asked, names: readonly string[]): Read<{ readonly domain: readonly Condition[] }> {
  if (asked.domain === undefined || asked.domain.trim() === "") return { ok: true, domain: [] };
  const reading = readDomain(asked.domain, { variables: names });
  return reading.ok ? { ok: true, domain: reading.conditions } : faulty(`the domain: ${reading.fault.message}`);
}

/** The answer as a student's: only with the letters of the question. */
export const readAnswer = (text: string, names: readonly string[]) => read(text, { variables: names });

/** The question that an answer of this shape answers. */
export function questionOf(asked: Asked, functions: readonly Expr[], answer: MathObject): Read<{ readonly question: Question }> {
  const [f] = functions;
  if (!f) return faulty("there is no function");
  const own = freeVariables(...functions);
  const wrt = asked.wrt ?? own;
  const kind = asked.kind ?? kindOf(asked, functions, answer);
  switch (kind) {
    case "derivative": {
      const [variable = "x", another] = wrt;
      if (another !== undefined) return faulty("the function has several variables: say which one is meant (wrt)");
      return { ok: true, question: { kind, f, variables: Array.from({ length: asked.order ?? 1 }, () => variable) } };
    }
    case "gradient":
    case "jacobian":
    case "hessian":
      return { ok: true, question: { kind, of: functions, variables: wrt.length > 1 ? wrt : own } };
    case "descent":
    case "newton":
    case "newton-root":
      return stepQuestion(kind, asked, f);
    default:
      return faulty(`there is no question of the kind "${kind}"`);
  }
}

function kindOf({ wrt, at, rate }: Asked, functions: readonly Expr[], answer: MathObject): string {
  if (at) return rate === undefined ? "newton" : "descent";
  if (functions.length > 1) return "jacobian";
  if (answer.kind === "matrix") return "hessian";
  return answer.kind === "vector" || (wrt && wrt.length > 1) ? "gradient" : "derivative";
}

function stepQuestion(method: "descent" | "newton" | "newton-root", { at, rate }: Asked, f: Expr): Read<{ readonly question: Question }> {
  const point: Record<string, Expr> = {};
  for (const [name, text] of Object.entries(at ?? {})) {
    const reading = readExpr(text, { variables: [] });
    if (!reading.ok) return faulty(`${name} = ${text}: ${reading.fault.message}`);
    point[name] = reading.expr;
  }
  const missing = freeVariables(f).find((name) => !Object.hasOwn(point, name));
  if (missing !== undefined) return faulty(`the point (at) gives no value for ${missing}`);
  if (method !== "descent") return { ok: true, question: { kind: "step", method, f, at: point } };
  const reading = readExpr(rate ?? "", {});
  return reading.ok ? { ok: true, question: { kind: "step", method, f, at: point, rate: reading.expr } } : faulty(`the learning rate: ${reading.fault.message}`);
}

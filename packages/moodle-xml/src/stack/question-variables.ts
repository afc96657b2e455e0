import type { LeftCode } from "../codes";
import { leave, Untranslatable } from "../leave";
import { type Maxima, parseMaxima } from "../maxima/parse-maxima";
import { mapMaxima, namesOf, toNotation } from "../maxima/to-notation";
import { drawOf, type Parameter } from "./draw";

/** The variables of a STACK question as parameters and named formulas. `formula` and `resolve` add what a formula needs beside it. */
export type Variables = {
  readonly parameters: Record<string, Parameter>;
  readonly definitions: Record<string, unknown>;
  /** In our notation; a derivative inside of it becomes a named formula. */
  readonly formula: (expression: Maxima) => string;
  /** What a name stands for, until it is no name any more. */
  readonly resolve: (expression: Maxima) => Maxima;
  /** The letters that are left when every name is put in. */
  readonly letters: (expression: Maxima) => ReadonlySet<string>;
  readonly derivative: (expression: Maxima) => Derivative | null;
};

export type Derivative = { readonly of: string; readonly in: string; readonly order?: number };

/** Names that mean something in Maxima or here, and can be assigned to in neither. */
const RESERVED = /^(e|i|j|pi|simp|sin|cos|tan|sec|csc|cot|exp|ln|log|lg|sqrt|abs|max|min|floor|ceil|erf|diff|a?r?c?(sin|cos|tan)h?|draw.*|slope.*)$/;

/** Reads `a: 2 + rand(5); p: a*x^2;` in its order. What cannot be translated is left only where it is used. */
export function questionVariables(text: string): Variables {
  const parameters: Record<string, Parameter> = {};
  const definitions: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const values = new Map<string, Maxima>();
  const opaque = new Map<string, LeftCode>();

  const fresh = (stem: string): string => {
    let name = stem;
    for (let n = 0; names.has(name) || Object.hasOwn(parameters, name) || Object.hasOwn(definitions, name); n++) name = stem + String.fromCharCode(65 + (n % 26)).repeat(1 + Math.floor(n / 26));
    return name;
  };
  const declare = (name: string): string => {
    names.set(name, name);
    return name;
  };

  const derivative = (e: Maxima): Derivative | null => {
    if (e.kind !== "call" || e.name !== "diff") return null;
    const [of, variable, order = { kind: "number", digits: "1" } as const] = e.args;
    if (!of || variable?.kind !== "name" || values.has(variable.name) || opaque.has(variable.name) || names.has(variable.name) || e.args.length > 3) return leave("maxima");
    if (order.kind !== "number" || !/^[1-6]$/.test(order.digits)) return leave("maxima");
    const times = Number(order.digits);
    return { of: formula(of), in: toNotation(variable, names), ...(times > 1 ? { order: times } : {}) };
  };
  const formula = (e: Maxima): string => {
    for (const name of namesOf(e)) if (opaque.has(name)) leave(opaque.get(name) ?? "maxima");
    const lifted = mapMaxima(e, (each) => {
      const found = derivative(each);
      if (!found) return each;
      const name = fresh("slope");
      definitions[name] = withOf(found);
      return { kind: "name", name: declare(name) };
    });
    return toNotation(lifted, names);
  };
  const withDraws = (e: Maxima): Maxima =>
    mapMaxima(e, (each) => {
      const drawn = drawOf(each, listIn);
      if (!drawn) return each;
      const name = fresh("draw");
      parameters[name] = drawn;
      return { kind: "name", name: declare(name) };
    });
  const listIn = (e: Maxima): readonly string[] | null => {
    const list = e.kind === "name" ? values.get(e.name) : e;
    if (list?.kind !== "list") return null;
    // What is drawn from holds no other name.
    return list.items.map((item) => ([...namesOf(item)].some((name) => values.has(name) || opaque.has(name)) ? leave("random") : toNotation(item, new Map())));
  };

  const assign = (name: string, e: Maxima): void => {
    const drawn = drawOf(e, listIn);
    if (drawn) {
      parameters[declare(name)] = drawn;
      values.set(name, e);
      return;
    }
    if (e.kind === "list" || isMatrix(e)) {
      values.set(name, isMatrix(e) ? withDraws(e) : e);
      opaque.set(name, "maxima");
      return;
    }
    const plain = withDraws(e);
    const slope = derivative(plain);
    definitions[name] = slope ? withOf(slope) : formula(plain);
    declare(name);
    values.set(name, plain);
  };

  for (const statement of statementsIn(text)) {
    const [, name, right] = /^([A-Za-z]\w*)\s*:(?![:=])([\s\S]*)$/.exec(statement) ?? [];
    // A second colon would assign to something else on the way.
    if (name === undefined || right === undefined || right.includes(":")) return leave("maxima");
    if (name === "simp") leave("unsimplified");
    if (RESERVED.test(name) || values.has(name) || opaque.has(name)) leave("maxima");
    // A name that was a letter before it was assigned to would mean two things.
    if ([...values.values()].some((value) => namesOf(value).has(name))) leave("maxima");
    try {
      const value = parseMaxima(right);
      if (namesOf(value).has(name)) leave("maxima");
      assign(name, value);
    } catch (error) {
      if (!(error instanceof Untranslatable)) throw error;
      opaque.set(name, error.code);
    }
  }

  const resolve = (e: Maxima): Maxima => {
    const value = e.kind === "name" ? values.get(e.name) : undefined;
    return value && !(e.kind === "name" && Object.hasOwn(parameters, e.name)) ? resolve(value) : e;
  };
  const lettersIn = new Map<Maxima, ReadonlySet<string>>();
  const letters = (e: Maxima): ReadonlySet<string> => {
    const known = lettersIn.get(e);
    if (known) return known;
    const found = new Set<string>();
    for (const name of namesOf(e)) {
      const value = values.get(name);
      if (value) letters(value).forEach((each) => found.add(each));
      else if (Object.hasOwn(parameters, name)) lettersDrawn(parameters[name]).forEach((each) => found.add(each));
      else if (!/^(%?e|%?pi)$/.test(name) && !Object.hasOwn(definitions, name)) found.add(name);
    }
    lettersIn.set(e, found);
    return found;
  };
  return { parameters, definitions, formula, resolve, letters, derivative };
}

const withOf = ({ of, ...rest }: Derivative): Readonly<Record<string, unknown>> => ({ derivative: of, ...rest });

export const isMatrix = (e: Maxima): e is Extract<Maxima, { kind: "call" }> => e.kind === "call" && e.name === "matrix";

const lettersDrawn = (drawn: Parameter | undefined): readonly string[] =>
  drawn && "choose" in drawn ? drawn.choose.flatMap((formula) => formula.match(/(?<![A-Za-z])[A-Za-z](?![A-Za-z(])/g) ?? []).filter((letter) => letter !== "e") : [];

/** Statements end with a semicolon or a dollar sign; where there is neither, with the line. */
function statementsIn(text: string): readonly string[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, " ").replaceAll("\u00A0", " ");
  return bare.split(/[;$]/.test(bare) ? /[;$]/ : /\n/).map((each) => each.trim()).filter((each) => each !== "");
}

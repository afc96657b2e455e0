import { parseArgs, type ParseArgsConfig } from "node:util";
import { evaluate, type Expr, readExpr } from "@nabla/calc-core";
import { InputError, UsageError } from "./command";
import { nameOf } from "./names";
import { underline } from "./underline";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options and the words between them; an unknown option is wrong usage. Words such as "-x^2" are let through. */
export function parseArguments<T extends Options>(args: readonly string[], options: T) {
  const known = new Set(Object.keys(options).map((name) => `--${name}`));
  const isOption = (word: string): boolean => known.has(word.split("=", 1)[0] ?? "") || word.startsWith("--");
  // A formula may begin with a minus: everything that is no option is a word.
  const separated: string[] = [];
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? "";
    if (word === "--") {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!isOption(word)) {
      words.push(word);
      continue;
    }
    const name = word.slice(2).split("=", 1)[0] ?? "";
    if (!word.includes("=") && options[name]?.type === "string") {
      const value = args[++i];
      if (value === undefined) throw new UsageError(`--${name} needs a value.`);
      separated.push(`--${name}=${value}`);
    } else separated.push(word);
  }
  try {
    return { values: parseArgs({ args: separated, options, strict: true }).values, words };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Exactly these words, by name, or wrong usage. */
export function requireWords(words: readonly string[], ...names: readonly string[]): readonly string[] {
  if (words.length !== names.length) throw new UsageError(`it takes ${names.join(" and ") || "no words"}, not ${words.length} word${words.length === 1 ? "" : "s"}.`);
  return words;
}

/** Reads a formula, or names the fault and its place. */
export function readFormula(text: string, variables?: readonly string[]): Expr {
  const reading = readExpr(text, variables ? { variables } : {});
  if (!reading.ok) throw new InputError(underline(text, reading.fault));
  return reading.expr;
}

/** "x=1,y=pi/2" as numbers by name. */
export function readPoint(text: string): Readonly<Record<string, { readonly expr: Expr; readonly value: number }>> {
  const point: Record<string, { expr: Expr; value: number }> = {};
  for (const part of text.split(",")) {
    const [of = "", value] = part.split("=").map((piece) => piece.trim());
    if (of === "" || value === undefined) throw new UsageError(`--at takes name=value pairs such as x=2,y=1/2; "${part}" is none.`);
    const name = nameOf("--at", of);
    const expr = readFormula(value, []);
    const evaluated = evaluate(expr, {});
    if (!evaluated.ok) throw new InputError(`--at: ${name} = ${value} is not a number.`);
    point[name] = { expr, value: evaluated.value };
  }
  return point;
}

/*
 * The fuzzer's own expressions. They share nothing with the engine: it meets them as text, as it meets a student's answer,
 * and the referee works out their values without it.
 */

export type Tree =
  | { readonly kind: "number"; readonly n: number; readonly d: number; readonly text?: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sum" | "product"; readonly parts: readonly Tree[] }
  | { readonly kind: "quotient"; readonly over: Tree; readonly under: Tree }
  /** base^(n/d) */
  | { readonly kind: "power"; readonly base: Tree; readonly n: number; readonly d: number }
  | { readonly kind: "call"; readonly fn: Fn; readonly args: readonly Tree[] };

export const UNARY = ["sin", "cos", "tan", "exp", "ln", "sqrt", "cbrt", "abs", "relu", "tanh", "sigmoid", "softplus", "sinh", "cosh", "atan", "asin", "acos", "sign"] as const;
export type Fn = (typeof UNARY)[number] | "max" | "min" | "log2" | "log10" | "sec" | "asinh" | "acosh" | "atanh" | "leakyRelu";

export const number = (n: number, d = 1): Tree => ({ kind: "number", n, d });
/** A number as it is written, 0.25 or 1e-12, which is n/d. */
export const decimal = (text: string, n: number, d: number): Tree => ({ kind: "number", n, d, text });
export const name = (letter: string): Tree => ({ kind: "name", name: letter });
export const sum = (...parts: Tree[]): Tree => ({ kind: "sum", parts });
export const product = (...parts: Tree[]): Tree => ({ kind: "product", parts });
export const quotient = (over: Tree, under: Tree): Tree => ({ kind: "quotient", over, under });
export const power = (base: Tree, n: number, d = 1): Tree => ({ kind: "power", base, n, d });
export const call = (fn: Fn, ...args: Tree[]): Tree => ({ kind: "call", fn, args });
export const negative = (a: Tree): Tree => product(number(-1), a);
export const minus = (a: Tree, b: Tree): Tree => sum(a, negative(b));
export const half = (a: Tree): Tree => quotient(a, number(2));
export const pi = name("pi");

/** Fully bracketed text, so that no rule of reading takes part in the test. */
export function textOf(tree: Tree): string {
  switch (tree.kind) {
    case "number":
      return tree.text ?? (tree.d === 1 ? (tree.n < 0 ? `(${tree.n})` : `${tree.n}`) : `(${tree.n}/${tree.d})`);
    case "name":
      return tree.name;
    case "sum":
      return `(${tree.parts.map(textOf).join(" + ")})`;
    case "product":
      return `(${tree.parts.map(textOf).join("*")})`;
    case "quotient":
      return `(${textOf(tree.over)}/${textOf(tree.under)})`;
    case "power":
      return `(${textOf(tree.base)})^(${tree.d === 1 ? tree.n : `${tree.n}/${tree.d}`})`;
    case "call":
      return `${tree.fn}(${tree.args.map(textOf).join(", ")})`;
  }
}

export function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case "number":
    case "name":
      return [];
    case "sum":
    case "product":
      return tree.parts;
    case "quotient":
      return [tree.over, tree.under];
    case "power":
      return [tree.base];
    case "call":
      return tree.args;
  }
}

/** The same tree with other parts. */
export function withParts(tree: Tree, parts: readonly Tree[]): Tree {
  const [first, second] = parts;
  switch (tree.kind) {
    case "number":
    case "name":
      return tree;
    case "sum":
    case "product":
      return { ...tree, parts };
    case "quotient":
      return first && second ? { ...tree, over: first, under: second } : tree;
    case "power":
      return first ? { ...tree, base: first } : tree;
    case "call":
      return { ...tree, args: parts };
  }
}

/** How many nodes a tree has. */
export const sizeOf = (tree: Tree): number => partsOf(tree).reduce((total, part) => total + sizeOf(part), 1);

/** Every place of a tree, as what stands there and how to put something else there. */
export function placesOf(tree: Tree): readonly { readonly at: Tree; readonly put: (other: Tree) => Tree }[] {
  const parts = partsOf(tree);
  return [
    { at: tree, put: (other) => other },
    ...parts.flatMap((part, i) => placesOf(part).map(({ at, put }) => ({ at, put: (other: Tree) => withParts(tree, parts.map((old, j) => (j === i ? put(other) : old))) }))),
  ];
}

export const namesOf = (tree: Tree): readonly string[] => [...new Set(placesOf(tree).flatMap(({ at }) => (at.kind === "name" && at.name !== "pi" && at.name !== "e" ? [at.name] : [])))].sort();

import { equalExpr, sameList } from "./equal";
import { hashList, hashNum, hashPower, hashText } from "./hash";
import type { FunctionName } from "../functions/names";
import { InternTable } from "./intern-table";
import type { Apply, Call, Const, ConstantName, Expr, Known, Num, Power, Product, Sum, Sym } from "./node";
import type { Rational } from "./rational";

/*
 * Hash-consing (Ershov 1958): the one node for what is described. Sharing is an economy and never a promise: a node
 * that outlives its generation may meet an equal twin, so equality is asked of `equalExpr`. The nodes are read-only by
 * their types and not frozen, since freezing costs more than all the rest of making a node.
 */

const table = new InternTable();

/**
 * Lets go of all nodes kept for sharing; what is built from now on is new, and nothing is known of it. For a server
 * that wants its memory back, and for measuring how long the first time takes.
 */
export function forgetSharedNodes(): void {
  table.clear();
  symbols.clear();
}

/**
 * A node of any kind, with the fields of all kinds: engines read the fields of whatever node comes along some thousand
 * times an expression, and that is quickest where every object has the same fields in the same order.
 */
type Frame = {
  kind: Expr["kind"];
  hash: number;
  size: number;
  depth: number;
  known: Known;
  value: Rational | undefined;
  name: string | undefined;
  terms: readonly Expr[] | undefined;
  factors: readonly Expr[] | undefined;
  base: Expr | undefined;
  exponent: Expr | undefined;
  fn: FunctionName | undefined;
  args: readonly Expr[] | undefined;
  orders: readonly number[] | undefined;
};

function frame(kind: Expr["kind"], hash: number, size: number, depth: number): Frame {
  const none = undefined;
  return {
    kind, hash, size, depth, known: nothingKnown(),
    value: none, name: none, terms: none, factors: none, base: none, exponent: none, fn: none, args: none, orders: none,
  }; // prettier-ignore
}

/** The fields that this kind needs have been filled in. */
const finished = <T extends Expr>(frame: Frame): T => frame as unknown as T;

const nothingKnown = (): Known => ({ canonical: null, shown: null, text: null, slope: null, slopeBy: "" });

/** Sizes are exact up to here; a tree that shares much has more nodes than can be counted. */
const MOST = Number.MAX_SAFE_INTEGER;

/** Whole numbers up to this size are kept for good, and found by their place. */
const SMALL = 256;
const smallIntegers: Num[] = [];

function newNum(value: Rational, hash: number): Num {
  const node = frame("num", hash, 1, 1);
  node.value = value;
  return finished(node);
}

function newNamed<T extends Const | Sym>(kind: T["kind"], seed: number, name: string): T {
  const node = frame(kind, hashText(seed, name), 1, 1);
  node.name = name;
  return finished(node);
}

/** The node of a whole number from -256 to 256. */
function smallInteger(n: number): Num {
  const value: Rational = { n: BigInt(n), d: 1n };
  return (smallIntegers[n + SMALL] ??= newNum(value, hashNum(value)));
}

/** The node of a whole number. */
export const internInteger = (n: number): Num => (n <= SMALL && n >= -SMALL ? (smallIntegers[n + SMALL] ?? smallInteger(n)) : internNum({ n: BigInt(n), d: 1n }));

const isNum = (node: Expr, n: bigint, d: bigint): boolean => node.kind === "num" && node.value.n === n && node.value.d === d;
const isSum = (node: Expr, terms: readonly Expr[]): boolean => node.kind === "sum" && sameList(node.terms, terms);
const isProduct = (node: Expr, factors: readonly Expr[]): boolean => node.kind === "product" && sameList(node.factors, factors);
const isPower = (node: Expr, base: Expr, exponent: Expr): boolean => node.kind === "power" && equalExpr(node.base, base) && equalExpr(node.exponent, exponent);
const isApply = (node: Expr, fn: FunctionName, args: readonly Expr[]): boolean => node.kind === "apply" && node.fn === fn && sameList(node.args, args);

export function internNum(value: Rational): Num {
  if (value.d === 1n) {
    const n = Number(value.n);
    if (n <= SMALL && n >= -SMALL) return smallIntegers[n + SMALL] ?? smallInteger(n);
  }
  const hash = hashNum(value);
  const found = table.find(hash, isNum, value.n, value.d);
  if (found?.kind === "num") return found;
  return table.add(newNum(value, hash));
}

const CONSTANTS: Readonly<Record<ConstantName, Const>> = {
  pi: newNamed("const", 2, "pi"),
  e: newNamed("const", 2, "e"),
};

export const internConst = (name: ConstantName): Const => CONSTANTS[name];

/** Names are few, unless somebody tries to fill the memory with them. */
const MOST_SYMBOLS = 10_000;
const symbols = new Map<string, Sym>();

export function internSym(name: string): Sym {
  const found = symbols.get(name);
  if (found) return found;
  if (symbols.size >= MOST_SYMBOLS) symbols.clear();
  const node = newNamed<Sym>("sym", 3, name);
  symbols.set(name, node);
  return node;
}

export function internSum(terms: readonly Expr[]): Sum {
  const hash = hashList(4, terms);
  const found = table.find(hash, isSum, terms, undefined);
  if (found?.kind === "sum") return found;
  const node = frame("sum", hash, sizeOf(terms), depthOf(terms));
  node.terms = terms;
  return table.add(finished<Sum>(node));
}

export function internProduct(factors: readonly Expr[]): Product {
  const hash = hashList(5, factors);
  const found = table.find(hash, isProduct, factors, undefined);
  if (found?.kind === "product") return found;
  const node = frame("product", hash, sizeOf(factors), depthOf(factors));
  node.factors = factors;
  return table.add(finished<Product>(node));
}

export function internPower(base: Expr, exponent: Expr): Power {
  const hash = hashPower(base, exponent);
  const found = table.find(hash, isPower, base, exponent);
  if (found?.kind === "power") return found;
  const node = frame("power", hash, Math.min(MOST, 1 + base.size + exponent.size), 1 + Math.max(base.depth, exponent.depth));
  node.base = base;
  node.exponent = exponent;
  return table.add(finished<Power>(node));
}

const functionHashes = new Map<FunctionName, number>();

export function internApply(fn: FunctionName, args: readonly Expr[]): Apply {
  let seed = functionHashes.get(fn);
  if (seed === undefined) functionHashes.set(fn, (seed = hashText(6, fn)));
  const hash = hashList(seed, args);
  const found = table.find(hash, isApply, fn, args);
  if (found?.kind === "apply") return found;
  const node = frame("apply", hash, sizeOf(args), depthOf(args));
  node.fn = fn;
  node.args = args;
  return table.add(finished<Apply>(node));
}

export function internCall(name: string, args: readonly Expr[], orders: readonly number[]): Call {
  const hash = hashList(hashText(7, `${name}|${orders.join(",")}`), args);
  const same = (node: Expr): boolean =>
    node.kind === "call" && node.name === name && sameList(node.args, args) && node.orders.length === orders.length && node.orders.every((order, i) => order === orders[i]);
  const found = table.find(hash, same, undefined, undefined);
  if (found?.kind === "call") return found;
  const node = frame("call", hash, sizeOf(args), depthOf(args));
  node.name = name;
  node.args = args;
  node.orders = orders;
  return table.add(finished<Call>(node));
}

function sizeOf(parts: readonly Expr[]): number {
  let size = 1;
  for (const part of parts) size += part.size;
  return size < MOST ? size : MOST;
}

function depthOf(parts: readonly Expr[]): number {
  let depth = 0;
  for (const part of parts) if (part.depth > depth) depth = part.depth;
  return depth + 1;
}

import { num } from "../expr/build";
import type { Expr, Num } from "../expr/node";
import { addRational, isZero, multiplyRational, ONE, powerRational, ZERO } from "../expr/rational";

/** Larger exponents and numbers are left to the enclosures. */
const LARGEST_EXPONENT = 64n;
const LONGEST = 60;

/** Exact arithmetic with the numbers of one node, so that (-4/3 + 4/3)^(1/2) is known to be 0; else the node itself. */
export function foldNumbers(node: Expr): Expr {
  if (node.kind === "sum" && node.terms.every(isShort)) return num(node.terms.filter(isShort).reduce((a, { value }) => addRational(a, value), ZERO));
  if (node.kind === "product" && node.factors.every(isShort)) return num(node.factors.filter(isShort).reduce((a, { value }) => multiplyRational(a, value), ONE));
  if (node.kind !== "power" || !isShort(node.base) || !isShort(node.exponent)) return node;
  const { n, d } = node.exponent.value;
  const isSmall = d === 1n && n <= LARGEST_EXPONENT && n >= -LARGEST_EXPONENT;
  return isSmall && (n > 0n || !isZero(node.base.value)) ? num(powerRational(node.base.value, n)) : node;
}

const isShort = (e: Expr): e is Num => e.kind === "num" && `${e.value.n}${e.value.d}`.length < LONGEST;

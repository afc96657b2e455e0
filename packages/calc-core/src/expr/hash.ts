import type { Expr } from "./node";
import type { Rational } from "./rational";

/*
 * FNV-1a, a word at a time, over the kind, the label and the parts' hashes: the same on every machine. 30 bits, so that
 * no engine needs more than a small integer for it.
 */

const PRIME = 0x01000193;
const mixed = (hash: number, word: number): number => Math.imul(hash ^ word, PRIME);
/** The low bits pick the slot, so the high ones are folded into them. */
const finished = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

export function hashText(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  return finished(mixed(hash, seed));
}

export function hashList(seed: number, parts: readonly Expr[]): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, PRIME);
  for (const part of parts) {
    hash = mixed(hash, part.hash);
    hash ^= hash >>> 13;
  }
  return finished(hash);
}

export function hashPower(base: Expr, exponent: Expr): number {
  const hash = mixed(0x2f0b4c47, base.hash);
  return finished(mixed(hash ^ (hash >>> 13), exponent.hash));
}

export function hashNum({ n, d }: Rational): number {
  const low = (value: bigint): number => Number(BigInt.asIntN(30, value));
  const hash = mixed(0x1b873593, low(n));
  return finished(mixed(hash ^ (hash >>> 13), low(d)));
}

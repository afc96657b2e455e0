import type { Expr } from "./node";

/** A node as its constructor describes it, before it has its hash and size. */
type Blueprint<T extends Expr> = Omit<T, "hash" | "size">;

/** Beyond this many nodes the older half of the table is let go, so that a server's memory stays bounded. */
const GENERATION = 50_000;

let young = new Map<number, Expr[]>();
let old = new Map<number, Expr[]>();
let count = 0;

/**
 * Hash-consing (Ershov 1958): the one node for this blueprint. Sharing is an economy and never a
 * promise: a node that outlives its generation may meet an equal twin, so equality is asked of `equalExpr`.
 */
export function intern<T extends Expr>(blueprint: Blueprint<T>, label: string, children: readonly Expr[]): T {
  const hash = hashOf(blueprint.kind, label, children);
  const known = find<T>(young, hash, blueprint) ?? find<T>(old, hash, blueprint);
  if (known) return known;
  let size = 1;
  for (const child of children) size += child.size;
  // The blueprint has every field of T but these two.
  const node = Object.freeze({ ...blueprint, hash, size }) as unknown as T;
  remember(node);
  return node;
}

function remember(node: Expr): void {
  if (count >= GENERATION) {
    old = young;
    young = new Map();
    count = 0;
  }
  const bucket = young.get(node.hash);
  if (bucket) bucket.push(node);
  else young.set(node.hash, [node]);
  count += 1;
}

function find<T extends Expr>(table: Map<number, Expr[]>, hash: number, blueprint: Blueprint<T>): T | undefined {
  const bucket = table.get(hash);
  if (!bucket) return undefined;
  for (const node of bucket) if (sameFields(node, blueprint)) return node as T;
  return undefined;
}

/** Fields agree: children by identity first, since they are interned themselves. */
function sameFields(node: Expr, blueprint: { readonly kind: Expr["kind"] }): boolean {
  if (node.kind !== blueprint.kind) return false;
  const other = blueprint as Expr;
  switch (node.kind) {
    case "num":
      return other.kind === "num" && node.value.n === other.value.n && node.value.d === other.value.d;
    case "const":
    case "sym":
      return other.kind === node.kind && node.name === other.name;
    case "sum":
      return other.kind === "sum" && sameList(node.terms, other.terms);
    case "product":
      return other.kind === "product" && sameList(node.factors, other.factors);
    case "power":
      return other.kind === "power" && equalExpr(node.base, other.base) && equalExpr(node.exponent, other.exponent);
    case "apply":
      return other.kind === "apply" && node.fn === other.fn && sameList(node.args, other.args);
    case "call":
      return (
        other.kind === "call" &&
        node.name === other.name &&
        sameList(node.args, other.args) &&
        node.orders.length === other.orders.length &&
        node.orders.every((order, i) => order === other.orders[i])
      );
  }
}

function sameList(a: readonly Expr[], b: readonly Expr[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i], b[i]];
    if (!left || !right || !equalExpr(left, right)) return false;
  }
  return true;
}

/** Are these the same tree? Identity answers nearly always; the walk is for twins of different generations. */
export function equalExpr(a: Expr, b: Expr): boolean {
  return a === b || (a.hash === b.hash && a.size === b.size && sameFields(a, b));
}

/** FNV-1a over the kind, the label and the children's hashes: the same on every machine. */
function hashOf(kind: string, label: string, children: readonly Expr[]): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < kind.length; i++) hash = Math.imul(hash ^ kind.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ 0xff, 0x01000193);
  for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  for (const child of children) {
    hash = Math.imul(hash ^ (child.hash & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ (child.hash >>> 16), 0x01000193);
  }
  return hash >>> 0;
}

import type { Expr } from "./node";

/** Are these the same tree? Identity answers nearly always; the walk is for twins of different generations. */
export function equalExpr(a: Expr, b: Expr): boolean {
  return a === b || (a.hash === b.hash && a.size === b.size && a.kind === b.kind && sameTrees(a, b));
}

export function sameList(a: readonly Expr[], b: readonly Expr[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i], b[i]];
    if (left !== right && !(left && right && equalExpr(left, right))) return false;
  }
  return true;
}

/** With a list in place of recursion, each pair of shared parts once: twins may be deep and share much. */
function sameTrees(a: Expr, b: Expr): boolean {
  const seen = new Map<Expr, Expr>();
  const open: [Expr, Expr][] = [[a, b]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [left, right] = pair;
    if (left === right || seen.get(left) === right) continue;
    if (left.hash !== right.hash || left.size !== right.size || !pushParts(left, right, open)) return false;
    seen.set(left, right);
  }
  return true;
}

/** Compares what the two nodes hold themselves, and leaves their parts to be compared. */
function pushParts(a: Expr, b: Expr, open: [Expr, Expr][]): boolean {
  switch (a.kind) {
    case "num":
      return b.kind === "num" && a.value.n === b.value.n && a.value.d === b.value.d;
    case "const":
    case "sym":
      return b.kind === a.kind && a.name === b.name;
    case "sum":
      return b.kind === "sum" && pushPairs(a.terms, b.terms, open);
    case "product":
      return b.kind === "product" && pushPairs(a.factors, b.factors, open);
    case "power":
      return b.kind === "power" && pushPairs([a.base, a.exponent], [b.base, b.exponent], open);
    case "apply":
      return b.kind === "apply" && a.fn === b.fn && pushPairs(a.args, b.args, open);
    case "call":
      return b.kind === "call" && a.name === b.name && a.orders.join() === b.orders.join() && pushPairs(a.args, b.args, open);
  }
}

function pushPairs(a: readonly Expr[], b: readonly Expr[], open: [Expr, Expr][]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i], b[i]];
    if (left && right && left !== right) open.push([left, right]);
  }
  return true;
}

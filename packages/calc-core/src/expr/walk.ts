import { apply, call, power, productOf, sumOf } from "./build";
import type { Expr } from "./node";

const NONE: readonly Expr[] = [];

/** The direct parts of a node, left to right. */
export function children(node: Expr): readonly Expr[] {
  switch (node.kind) {
    case "num":
    case "const":
    case "sym":
      return NONE;
    case "sum":
      return node.terms;
    case "product":
      return node.factors;
    case "power":
      return [node.base, node.exponent];
    case "apply":
    case "call":
      return node.args;
  }
}

/** The same node over other parts; the very node when no part changed. */
export function withChildren(node: Expr, parts: readonly Expr[]): Expr {
  const before = children(node);
  let changed = false;
  for (let i = 0; i < before.length; i++) if (before[i] !== parts[i]) changed = true;
  if (!changed) return node;
  switch (node.kind) {
    case "num":
    case "const":
    case "sym":
      return node;
    case "sum":
      return sumOf(parts);
    case "product":
      return productOf(parts);
    case "power": {
      const [base, exponent] = parts;
      return base && exponent ? power(base, exponent) : node;
    }
    case "apply":
      return apply(node.fn, ...parts);
    case "call":
      return call(node.name, parts, node.orders);
  }
}

/** A walk this deep goes by recursion, which is quicker; the engine's stack has room for far more. */
const SHALLOW = 200;

/** A tree of so few nodes is rewritten without a note of which are done. */
const FEW = 40;

/** Rewrites from the leaves up, each shared node of a large tree once and at any depth. `visit` gets a node whose parts are done. */
export function rewrite(root: Expr, visit: (node: Expr) => Expr): Expr {
  if (root.size <= FEW) return rewriteSmall(root, visit);
  const done = new Map<Expr, Expr>();
  for (const node of nodesOf(root)) {
    const parts = children(node);
    done.set(node, visit(parts.length === 0 ? node : withChildren(node, parts.map((part) => done.get(part) ?? part))));
  }
  return done.get(root) ?? root;
}

function rewriteSmall(node: Expr, visit: (node: Expr) => Expr): Expr {
  const parts = children(node);
  let changed: Expr[] | undefined;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const next = part && rewriteSmall(part, visit);
    if (next && next !== part) (changed ??= parts.slice())[i] = next;
  }
  return visit(changed ? withChildren(node, changed) : node);
}

/** Puts expressions in the place of symbols, all at once: swapping x and y works. */
export function substitute(root: Expr, values: Readonly<Record<string, Expr>>): Expr {
  return rewrite(root, (node) => (node.kind === "sym" && Object.hasOwn(values, node.name) ? (values[node.name] ?? node) : node));
}

/** Every node of the tree once, parts before wholes; at any depth. */
export function nodesOf(root: Expr): readonly Expr[] {
  const seen = new Set<Expr>();
  if (root.depth <= SHALLOW) gather(root, seen);
  else gatherDeep(root, seen);
  return [...seen];
}

function gather(node: Expr, seen: Set<Expr>): void {
  if (seen.has(node)) return;
  for (const part of children(node)) gather(part, seen);
  seen.add(node);
}

/**
 * For work that goes from the parts to the whole and remembers what is done: does it for the parts of a deep tree first,
 * so that for the whole no walk goes down further than one step. What is done is not looked into again; `work` makes a
 * node done.
 */
export function partsFirst(root: Expr, isDone: (node: Expr) => boolean, work: (node: Expr) => void): void {
  if (root.depth <= SHALLOW || isDone(root)) return;
  // A node stands here once for each of its wholes at most; whoever comes to it later finds it done.
  const open: Expr[] = [root];
  for (let node = open.at(-1); node; node = open.at(-1)) {
    const before = open.length;
    if (!isDone(node)) {
      for (const part of children(node)) if (!isDone(part)) open.push(part);
      if (open.length > before) continue;
      work(node);
    }
    open.pop();
  }
}

/** The same order, with a list in place of recursion. */
function gatherDeep(root: Expr, seen: Set<Expr>): void {
  const open: { readonly node: Expr; readonly parts: readonly Expr[]; next: number }[] = [{ node: root, parts: children(root), next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const part = top.parts[top.next];
    top.next += 1;
    if (!part) {
      seen.add(top.node);
      open.pop();
    } else if (!seen.has(part)) open.push({ node: part, parts: children(part), next: 0 });
  }
}

/** The names of the symbols in it, sorted. */
export function freeVariables(...roots: readonly Expr[]): readonly string[] {
  const names: string[] = [];
  for (const root of roots) {
    if (root.size <= SHALLOW) addNames(root, names);
    else for (const node of nodesOf(root)) if (node.kind === "sym") names.push(node.name);
  }
  return names.length > 1 ? [...new Set(names)].sort() : names;
}

/** Of a small tree every symbol as often as it occurs, but not twice in a row. */
function addNames(node: Expr, names: string[]): void {
  if (node.kind === "sym") {
    if (names[names.length - 1] !== node.name) names.push(node.name);
  } else for (const part of children(node)) addNames(part, names);
}

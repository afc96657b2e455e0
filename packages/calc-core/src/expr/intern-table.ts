import type { Expr } from "./node";

/** Beyond this many nodes the older half of the table is let go, so that a server's memory stays bounded. */
const GENERATION = 50_000;
const FIRST_SLOTS = 1 << 8;

/** Is the node made of these two? A function without a closure, since it is asked for every node that is made. */
type Same<A, B> = (node: Expr, first: A, second: B) => boolean;

/** Nodes by hash, open addressing with the hashes beside them: a miss is told without looking at a node. */
class Slots {
  private nodes: (Expr | undefined)[] = new Array<Expr | undefined>(FIRST_SLOTS).fill(undefined);
  private hashes = new Int32Array(FIRST_SLOTS).fill(-1);
  private mask = FIRST_SLOTS - 1;
  count = 0;

  find<A, B>(hash: number, same: Same<A, B>, first: A, second: B): Expr | undefined {
    const { nodes, hashes, mask } = this;
    for (let i = hash & mask; hashes[i] !== -1; i = (i + 1) & mask) {
      if (hashes[i] !== hash) continue;
      const node = nodes[i];
      if (node && same(node, first, second)) return node;
    }
    return undefined;
  }

  add(node: Expr): void {
    if (2 * this.count >= this.mask) this.grow();
    this.put(node);
    this.count += 1;
  }

  private put(node: Expr): void {
    let i = node.hash & this.mask;
    while (this.hashes[i] !== -1) i = (i + 1) & this.mask;
    this.hashes[i] = node.hash;
    this.nodes[i] = node;
  }

  private grow(): void {
    const before = this.nodes;
    const slots = 2 * (this.mask + 1);
    this.nodes = new Array<Expr | undefined>(slots).fill(undefined);
    this.hashes = new Int32Array(slots).fill(-1);
    this.mask = slots - 1;
    for (const node of before) if (node) this.put(node);
  }
}

/** Two generations: a new node goes to the young one; when that is full it becomes the old one, and the old one goes. */
export class InternTable {
  private young = new Slots();
  private old = new Slots();

  find<A, B>(hash: number, same: Same<A, B>, first: A, second: B): Expr | undefined {
    return this.young.find(hash, same, first, second) ?? (this.old.count > 0 ? this.old.find(hash, same, first, second) : undefined);
  }

  add<T extends Expr>(node: T): T {
    if (this.young.count >= GENERATION) {
      this.old = this.young;
      this.young = new Slots();
    }
    this.young.add(node);
    return node;
  }

  clear(): void {
    if (this.young.count > 0) this.young = new Slots();
    if (this.old.count > 0) this.old = new Slots();
  }
}

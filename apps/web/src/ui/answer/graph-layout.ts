/** Where a node of a drawn graph stands: its layer from the left, and its place in the layer as a height in rows. */
export type Placed = { readonly name: string; readonly layer: number; readonly row: number };
/** `ways`: where an arrow over more than one layer passes, by "from>to". */
export type Layout = { readonly places: readonly Placed[]; readonly ways: Readonly<Record<string, readonly Placed[]>>; readonly layers: number; readonly rows: number };

type Node = { readonly name: string; readonly of: readonly string[] };

/**
 * A small graph in layers (Sugiyama's scheme): each node right of what it is made from, and close to its first user; in each
 * layer in the order of its neighbours' mean height, looked at from both sides in turn; layers stand centred. An arrow over
 * several layers has a place of its own in each between, so that it passes beside what stands there.
 * @param nodes each after those that it is made from
 */
export function graphLayout(nodes: readonly Node[]): Layout {
  const layer = new Map<string, number>();
  for (const node of nodes) layer.set(node.name, Math.max(-1, ...node.of.map((each) => layer.get(each) ?? 0)) + 1);
  // What comes from nowhere stands right before its first user: its arrow is short.
  for (const node of nodes) {
    const users = nodes.filter(({ of }) => of.includes(node.name)).map(({ name }) => layer.get(name) ?? 1);
    if (node.of.length === 0 && users.length > 0) layer.set(node.name, Math.min(...users) - 1);
  }
  const layers = Math.max(0, ...layer.values()) + 1;
  const all = withWaypoints(nodes, layer);
  const columns = Array.from({ length: layers }, (_, i) => all.filter(({ name }) => layer.get(name) === i).map(({ name }) => name));
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const height = new Map<string, number>();
  const settle = (column: readonly string[]) => column.forEach((name, i) => height.set(name, (rows - column.length) / 2 + i));
  columns.forEach(settle);
  for (let sweep = 0; sweep < 4; sweep++) {
    const isForward = sweep % 2 === 0;
    for (const column of isForward ? columns : columns.toReversed()) {
      const mean = (name: string): number => {
        const near = isForward ? (all.find((node) => node.name === name)?.of ?? []) : all.filter(({ of }) => of.includes(name)).map((user) => user.name);
        return near.length === 0 ? (height.get(name) ?? 0) : near.reduce((total, each) => total + (height.get(each) ?? 0), 0) / near.length;
      };
      const means = new Map(column.map((name) => [name, mean(name)]));
      column.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
      settle(column);
    }
  }
  const placed = (name: string): Placed => ({ name, layer: layer.get(name) ?? 0, row: height.get(name) ?? 0 });
  const ways = Object.fromEntries(nodes.flatMap(({ name, of }) => of.map((from) => [`${from}>${name}`, between(from, name, layer).map(placed)])));
  return { places: nodes.map(({ name }) => placed(name)), ways, layers, rows };
}

/** Names for the places of an arrow in the layers between its ends. */
function between(from: string, to: string, layer: ReadonlyMap<string, number>): readonly string[] {
  const [start, end] = [layer.get(from) ?? 0, layer.get(to) ?? 0];
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, i) => `${from}>${to}@${start + 1 + i}`);
}

/** The nodes with their arrows cut into steps of one layer; the layers of what is added are put down in `layer`. */
function withWaypoints(nodes: readonly Node[], layer: Map<string, number>): readonly Node[] {
  return nodes.flatMap((node) => {
    const added: Node[] = [];
    const of = node.of.map((from) => {
      let last = from;
      for (const name of between(from, node.name, layer)) {
        added.push({ name, of: [last] });
        layer.set(name, Number(name.split("@").at(-1)));
        last = name;
      }
      return last;
    });
    return [...added, { name: node.name, of }];
  });
}

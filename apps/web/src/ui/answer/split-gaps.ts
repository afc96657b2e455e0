/* The little of a Markdown tree that is looked at here. */
type Node = { type: string; value?: string; children?: Node[]; data?: { hName: string; hProperties: { name: string; value: number } } };

/** Puts an `output` element with the gap's name and number in the place of each `[[name]]` in the running text of a Markdown tree. */
export function splitGaps(ids: readonly string[]) {
  let count = 0;
  const visit = (node: Node): void => {
    if (!node.children) return;
    node.children = node.children.flatMap((child) => {
      if (child.type === "text" && child.value !== undefined) return pieces(child.value, ids, () => ++count);
      visit(child);
      return [child];
    });
  };
  return (tree: Node): void => visit(tree);
}

function pieces(text: string, ids: readonly string[], next: () => number): Node[] {
  return text.split(/(\[\[[^\][]+\]\])/).flatMap((piece): Node[] => {
    const name = /^\[\[(.+)\]\]$/.exec(piece)?.[1];
    if (name !== undefined && ids.includes(name)) return [{ type: "gap", children: [], data: { hName: "output", hProperties: { name, value: next() } } }];
    return piece === "" ? [] : [{ type: "text", value: piece }];
  });
}

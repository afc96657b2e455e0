import type { GraphNode } from "./answer-types";
import type { Layout } from "./graph-layout";
import { BOX, pixelsOf, placeOf, sheetSize } from "./graph-places";

/** How far below a node's upper end the arrows come and go: beside its formula, where its fields are not. */
const PORT = 22;

/** The arrows of a graph, each with the value that runs along it. They are told in words elsewhere. */
export function GraphEdges({ nodes, layout, values }: { readonly nodes: readonly GraphNode[]; readonly layout: Layout; readonly values: readonly string[] }) {
  const { width, height } = sheetSize(layout);
  const edges = nodes.flatMap((node) => node.of.map((from, i) => ({ from, to: node.name, port: (i + 1) / (node.of.length + 1) })));
  return (
    <svg aria-hidden width={width} height={height} className="absolute inset-0">
      <defs>
        <marker id="graph-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 8 4 0 8z" fill="var(--quiet)" />
        </marker>
      </defs>
      {edges.map(({ from, to, port }) => {
        const [a, b] = [placeOf(layout, from), placeOf(layout, to)];
        const [x1, y1, x2, y2] = [a.x + BOX.width, a.y + PORT, b.x, b.y + PORT + port * (BOX.height - 2 * PORT)];
        const way = (layout.ways[`${from}>${to}`] ?? []).map(pixelsOf);
        const [firstY = y2] = way.map(({ y }) => y + BOX.height / 2);
        const value = values[nodes.findIndex(({ name }) => name === from)]?.trim() ?? "";
        const shown = value.length > 9 ? `${value.slice(0, 8)}…` : value;
        return (
          <g key={`${from}-${to}`}>
            <path d={arrowPath([{ x: x1, y: y1 }, ...way.flatMap(({ x, y }) => [{ x, y: y + BOX.height / 2 }, { x: x + BOX.width, y: y + BOX.height / 2 }]), { x: x2, y: y2 }])} fill="none" stroke="var(--quiet)" strokeWidth="1.5" markerEnd="url(#graph-arrow)" />
            {shown === "" ? null : (
              <text
                x={x1 + 38}
                y={y1 + (firstY - y1) * 0.4 - 5}
                textAnchor="middle"
                fontSize="14"
                fill="var(--ink)"
                stroke="var(--raised)"
                strokeWidth="5"
                strokeLinejoin="round"
                paintOrder="stroke"
                className="font-mono"
              >
                {shown}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

type Point = { readonly x: number; readonly y: number };

/** Through all points, level at each of them. */
function arrowPath(points: readonly Point[]): string {
  return points
    .map((to, i) => {
      const from = points[i - 1];
      if (!from) return `M${to.x} ${to.y}`;
      const bend = Math.abs(to.x - from.x) / 2;
      return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
    })
    .join("");
}

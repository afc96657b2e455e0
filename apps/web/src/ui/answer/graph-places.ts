import type { Layout, Placed } from "./graph-layout";

/** A node's box, and the room around it, in pixels. */
export const BOX = { width: 184, height: 148 } as const;
const GAP = { x: 84, y: 24 } as const;
const EDGE = 12;

export const pixelsOf = ({ layer, row }: Pick<Placed, "layer" | "row">): { readonly x: number; readonly y: number } => ({
  x: EDGE + layer * (BOX.width + GAP.x),
  y: EDGE + row * (BOX.height + GAP.y),
});

export const placeOf = (layout: Layout, name: string) => pixelsOf(layout.places.find((place) => place.name === name) ?? { layer: 0, row: 0 });

export const sheetSize = ({ layers, rows }: Layout): { readonly width: number; readonly height: number } => ({
  width: 2 * EDGE + layers * BOX.width + (layers - 1) * GAP.x,
  height: 2 * EDGE + rows * BOX.height + (rows - 1) * GAP.y,
});

import type { ToPixels } from "./use-to-pixels";

/** Points far outside are of no use to a drawing, and browsers do not draw with arbitrary large numbers. */
const FAR = 1e5;

/** The path through points, broken where one has no value. */
export function pathThrough(xs: ArrayLike<number>, ys: ArrayLike<number>, toPixels: ToPixels): string {
  let path = "";
  let pen = "M";
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = toPixels(xs[i] ?? Number.NaN, ys[i] ?? Number.NaN);
    if (!(Math.abs(x) < FAR && Math.abs(y) < FAR)) pen = "M";
    else {
      path += `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
      pen = "L";
    }
  }
  return path;
}

/** Separate lines, four numbers each: x, y of the beginning and of the end. */
export function pathOfSegments(segments: ArrayLike<number>, toPixels: ToPixels): string {
  let path = "";
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [x1, y1] = toPixels(segments[i] ?? 0, segments[i + 1] ?? 0);
    const [x2, y2] = toPixels(segments[i + 2] ?? 0, segments[i + 3] ?? 0);
    path += `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`;
  }
  return path;
}

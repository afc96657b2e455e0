import type { Expr } from "../expr/node";
import { freeVariables } from "../expr/walk";
import type { Requirement } from "../functions/function";
import { compile } from "../numeric/compile";
import type { Point } from "./points";
import { SeededRandom } from "./random";
import { shortFraction } from "./short-fraction";
import { zeroOfLine } from "./zero-of-line";

type Range = { readonly from: number; readonly to: number };

/** How far from a corner of the box, beside its width; corners at most; points inside. */
const [DEPTHS, MOST_CORNERS, INSIDE] = [[0.01, 1e-5], 16, 40] as const;
/** Where a variable is looked at that has no bounds. */
const ANYWHERE: Range = { from: -3, to: 3 };

/**
 * Points in the box in which the bounds of each single variable hold: close to its corners, which no walk along one variable
 * reaches, and scattered inside. Points in all scales seldom meet a box that is small in several variables; none where
 * no variable has bounds.
 */
export function* pointsInBox(requirements: readonly Requirement[], variables: readonly string[], seed: number): Generator<Point> {
  const bounds = variables.map((name) => rangeOf(name, requirements));
  if (bounds.every((range) => range === null) || bounds.some((range) => range && range.from >= range.to)) return;
  const at = (shareOf: (i: number) => number, fineness: number): Point =>
    Object.fromEntries(variables.map((name, i) => {
      const { from, to } = bounds[i] ?? ANYWHERE;
      return [name, shortFraction(from + (to - from) * shareOf(i), (to - from) * fineness)];
    }));
  for (const depth of DEPTHS) {
    // Not as deep along each variable, so that x = y and x + y = 1 are no accident.
    const share = (i: number): number => depth * (1 - ((5 * i) % 7) / 20);
    for (let corner = 0; corner < Math.min(2 ** variables.length, MOST_CORNERS); corner++) yield at((i) => ((corner >> i % 4) & 1 ? share(i) : 1 - share(i)), depth / 40);
  }
  const random = new SeededRandom(seed);
  for (let i = 0; i < INSIDE; i++) yield at(() => (1 + random.below(995)) / 997, 1e-4);
}

/** Between which numbers a variable lies, by what is asked of it alone; one bound is enough. */
function rangeOf(name: string, requirements: readonly Requirement[]): Range | null {
  let [from, to] = [-Infinity, Infinity];
  for (const { of, is } of requirements) {
    const bound = is === "nonzero" || !isAbout(of, name) ? null : boundOf(of, name);
    if (bound?.isLower) from = Math.max(from, bound.at);
    else if (bound) to = Math.min(to, bound.at);
  }
  if (from === -Infinity && to === Infinity) return null;
  return { from: from === -Infinity ? to - widthBeside(to) : from, to: to === Infinity ? from + widthBeside(from) : to };
}

function isAbout(e: Expr, name: string): boolean {
  const names = freeVariables(e);
  return names.length === 1 && names[0] === name;
}

function boundOf(e: Expr, name: string): { readonly at: number; readonly isLower: boolean } | null {
  const f = compile(e, [name]);
  const at = zeroOfLine(f);
  return at === null ? null : { at, isLower: f(at + widthBeside(at)) > 0 };
}

const widthBeside = (bound: number): number => 2 * Math.max(1, Math.abs(bound));

import type { Rational } from "../expr/rational";
import type { Tape } from "../numeric/tape";
import type { Ball } from "./evidence";

/** Bounds of the difference of two roots of a tape at an exact point, with many digits. */
export type DigitsResult =
  | { readonly kind: "differ"; readonly first: Ball; readonly second: Ball }
  /** They agree to within `width`, absolutely. */
  | { readonly kind: "agree"; readonly width: number }
  /** Their bounds overlap, but a part was too small beside another to show: agreement would tell nothing. */
  | { readonly kind: "absorbed" }
  | { readonly kind: "first-undefined" | "second-undefined" | "unknown" };

/** Many-digit evaluation, handed in by those who want it: it brings mathjs along (@nabla/calc-core/digits). */
export type ManyDigits = {
  readonly compare: (tape: Tape, point: Readonly<Record<string, Rational>>, digits: number) => DigitsResult;
};

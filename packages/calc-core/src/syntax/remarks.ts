import { type Cursor, spanOver } from "./cursor";
import type { Written, WrittenFactor } from "./written";

/** 1/2x: a product without a sign behind a quotient has two readings. */
export function remarkFraction(cursor: Cursor, factors: readonly WrittenFactor[]): void {
  const [divisor, factor] = factors.slice(-2);
  if (divisor?.by !== "/" || !factor) return;
  cursor.remark(
    "fraction-before-product",
    "Read from the left: the quotient first, then the product. For the other reading put the denominator in brackets.",
    spanOver(divisor.of, factor.of),
  );
}

/** e^2x and x^1/2: only what stands directly behind ^ is the exponent. */
export function remarkPower(cursor: Cursor, base: Written, exponent: Written): void {
  const { piece } = cursor;
  const bare = exponent.kind === "sign" ? exponent.of : exponent;
  if (bare.kind !== "number" && bare.kind !== "name") return;
  // x^2y is nobody's x^(2y); e^2x and 2^3x might be meant so.
  const constantBase = base.kind === "constant" || base.kind === "number";
  const glued = constantBase && !piece.spaced && (piece.kind === "name" || piece.kind === "constant");
  const fraction =
    piece.kind === "mark" && piece.text === "/" && !piece.spaced && isOne(bare) && cursor.following?.kind === "number";
  if (!glued && !fraction) return;
  cursor.remark(
    "power-before-product",
    `Only ${fraction ? "the number" : "what stands directly"} behind ^ is the exponent. Put the exponent in brackets if more belongs to it.`,
    spanOver(base, exponent),
  );
}

/** Nobody writes x^1; x^1/2 is meant as a root. */
const isOne = (w: Written): boolean => w.kind === "number" && w.value.n === 1n && w.value.d === 1n;

/** sin x/2, sin 2*x: without brackets the argument ends at the sign. */
export function remarkArgument(cursor: Cursor, argument: Written): void {
  const { piece, following } = cursor;
  if (piece.kind !== "mark" || (piece.text !== "/" && piece.text !== "*")) return;
  if (following?.kind !== "number" && following?.kind !== "name" && following?.kind !== "constant") return;
  cursor.remark(
    "function-argument",
    `Without brackets the argument ends before ${piece.text}. Use brackets if more belongs to it.`,
    argument.span,
  );
}

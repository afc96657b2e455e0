import {
  divideRational,
  isNegative,
  multiplyRational,
  negateRational,
  powerRational,
  type Rational,
  rational,
} from "../expr/rational";
import { readBracket } from "./brackets";
import { type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import { LIMITS } from "./limits";
import type { Piece } from "./piece";
import type { Written } from "./written";

/** significantfigures(0.123, 2) = 0.12, displaysci(1.5, 2, 3) = 1.5·10^3, displaydp(x, 2) = x: of literal numbers, worked out at once. */
export function readLiteralFunction(grammar: Grammar, piece: Piece & { kind: "literal-function" }): Written {
  const { cursor } = grammar;
  cursor.next();
  if (!cursor.isMark("(")) refuse("missing-argument", `${piece.text} needs its numbers in brackets.`, piece.span);
  const bracket = readBracket(grammar);
  const span = spanOver(piece, bracket);
  const args = (bracket.kind === "vector" ? bracket.entries : bracket.kind === "group" ? [bracket.of] : [bracket]).map(
    literal,
  );
  const wanted = piece.text === "displaysci" ? 3 : 2;
  if (args.length !== wanted)
    refuse("wrong-argument-count", `${piece.text} takes ${wanted} numbers, not ${args.length}.`, span);
  const [value, digits, power] = args;
  if (!value || !digits || args.includes(undefined))
    refuse("missing-argument", `${piece.text} works on literal numbers only.`, span);
  const text = piece.text;
  if (text === "displaydp") return { kind: "number", text, value, decimal: false, span };
  if (text === "displaysci")
    return { kind: "number", text, value: power ? scaled(value, power, span) : value, decimal: false, span };
  if (digits.d !== 1n || digits.n < 1n || digits.n > BigInt(LIMITS.digits))
    refuse("wrong-argument-count", "The number of significant figures is a positive integer.", span);
  return { kind: "number", text, value: toFigures(value, Number(digits.n)), decimal: false, span };
}

function literal(w: Written): Rational | undefined {
  if (w.kind === "number") return w.value;
  if (w.kind === "group") return literal(w.of);
  if (w.kind !== "sign") return undefined;
  const of = literal(w.of);
  return of && w.sign === "-" ? negateRational(of) : of;
}

function scaled(value: Rational, power: Rational, span: Written["span"]): Rational {
  if (power.d !== 1n || power.n > BigInt(LIMITS.exponent) || power.n < -BigInt(LIMITS.exponent))
    refuse("number-too-long", `The power of ten is an integer up to ${LIMITS.exponent}.`, span);
  return multiplyRational(value, powerRational(rational(10), power.n));
}

/** Rounded to so many figures, halves away from zero. */
function toFigures(value: Rational, figures: number): Rational {
  if (value.n === 0n) return value;
  const size = isNegative(value) ? negateRational(value) : value;
  // Where the first figure stands: from the lengths, then corrected by one.
  let magnitude = size.n.toString().length - size.d.toString().length;
  if (size.n < size.d * 10n ** BigInt(Math.max(0, magnitude)) && magnitude >= 0) magnitude -= 1;
  else if (magnitude < 0 && size.n * 10n ** BigInt(-magnitude) < size.d) magnitude -= 1;
  const unit = powerRational(rational(10), BigInt(magnitude - figures + 1));
  const steps = divideRational(size, unit);
  const rounded = multiplyRational(rational((2n * steps.n + steps.d) / (2n * steps.d)), unit);
  return isNegative(value) ? negateRational(rounded) : rounded;
}

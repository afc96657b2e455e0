import { isIndexOfRoot, readAtom, startsAtom } from "./atoms";
import { type Cursor, type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import { remarkFraction, remarkPower } from "./remarks";
import { smallExponent } from "./small-exponent";
import type { Written, WrittenFactor, WrittenTerm } from "./written";

/**
 * The grammar, by recursive descent:
 *
 *     sum     = product { ("+" | "-") product }
 *     product = signed { ("*" | "/") signed | power }
 *     signed  = ("-" | "+") signed | power
 *     power   = atom [ "^" signed ]            (from the right: 2^3^4 is 2^(3^4))
 *
 * So a sign binds less than an exponent (-x^2 is -(x^2)), and a product without a sign binds exactly
 * as one with a sign (1/2x is (1/2)·x).
 */
export function grammarOver(cursor: Cursor): Grammar {
  const grammar: Grammar = {
    cursor,
    expression: () => cursor.deeper(readSum, grammar),
    power: () => readPower(grammar),
    atom: () => readAtom(grammar),
    signed: () => readSigned(grammar),
  };
  return grammar;
}

function readSum(grammar: Grammar): Written {
  const { cursor } = grammar;
  const first = readProduct(grammar);
  let last = first;
  let terms: WrittenTerm[] | undefined;
  for (let sign = cursor.mark; sign === "+" || sign === "-" || sign === "±"; sign = cursor.mark) {
    const { span } = cursor.next();
    if (sign === "±") refuse("stray-character", "± stands for two numbers; an answer is one.", span);
    last = readProduct(grammar);
    (terms ??= [{ sign: "+", of: first }]).push({ sign, of: last });
  }
  return terms ? { kind: "sum", terms, span: spanOver(first, last) } : first;
}

function readProduct(grammar: Grammar): Written {
  const { cursor } = grammar;
  const first = readSigned(grammar);
  let last = first;
  let factors: WrittenFactor[] | undefined;
  for (;;) {
    const sign = cursor.mark;
    const by = sign === "*" || sign === "/" ? sign : "";
    if (by !== "") cursor.next();
    else if (startsAtom(cursor)) refuseTwoNumbers(cursor, last);
    else break;
    last = by === "" ? readPower(grammar) : readSigned(grammar);
    (factors ??= [{ by: "*", of: first }]).push({ by, of: last });
    if (by === "") remarkFraction(cursor, factors);
  }
  return factors ? { kind: "product", factors, span: spanOver(first, last) } : first;
}

/** "2 3" is neither 6 nor 23. */
function refuseTwoNumbers(cursor: Cursor, before: Written): void {
  if (cursor.piece.kind === "number" && before.kind === "number") {
    refuse("missing-operand", "Between these two numbers an operator is missing.", spanOver(before, cursor.piece));
  }
}

function readSigned(grammar: Grammar): Written {
  const { cursor } = grammar;
  const sign = cursor.mark;
  if (sign !== "+" && sign !== "-") return readPower(grammar);
  const place = cursor.next();
  const of = cursor.deeper(readSigned, grammar);
  return { kind: "sign", sign, of, span: spanOver(place, of) };
}

function readPower(grammar: Grammar): Written {
  const { cursor } = grammar;
  let base = readAtom(grammar);
  const small = cursor.piece;
  if (small.kind === "superscript" && !isIndexOfRoot(cursor)) {
    cursor.next();
    base = {
      kind: "power",
      base,
      exponent: smallExponent(small.text, small.span, cursor.names),
      span: spanOver(base, small),
    };
    if (cursor.piece.kind === "superscript")
      refuse(
        "missing-operand",
        "Two exponents follow each other; brackets say which is meant.",
        spanOver(small, cursor.piece),
      );
  }
  if (!cursor.take("^")) return base;
  const exponent = cursor.deeper(readSigned, grammar);
  remarkPower(cursor, base, exponent);
  return { kind: "power", base, exponent, span: spanOver(base, exponent) };
}

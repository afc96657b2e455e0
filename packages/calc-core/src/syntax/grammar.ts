import { type Cursor, type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import { readAtom, startsAtom } from "./atoms";
import { smallExponent } from "./small-exponent";
import type { Written, WrittenFactor, WrittenTerm } from "./written";

/**
 * The grammar, by recursive descent:
 *
 *     sum     = product { ("+" | "-") product }
 *     product = signed { ("*" | "/" | nothing) signed }
 *     signed  = ("-" | "+") signed | power
 *     power   = atom [ "^" signed ]            (from the right: 2^3^4 is 2^(3^4))
 *
 * So a sign binds less than an exponent (-x^2 is -(x^2)), and a product without a sign binds exactly
 * as one with a sign (1/2x is (1/2)·x).
 */
export function grammarOver(cursor: Cursor): Grammar {
  const grammar: Grammar = {
    cursor,
    expression: () => cursor.deeper(() => readSum(grammar)),
    power: () => readPower(grammar),
    atom: () => readAtom(grammar),
    signed: () => readSigned(grammar),
  };
  return grammar;
}

function readSum(grammar: Grammar): Written {
  const { cursor } = grammar;
  const first = readProduct(grammar);
  const terms: WrittenTerm[] = [{ sign: "+", of: first }];
  while (cursor.isMark("+", "-", "±")) {
    if (cursor.isMark("±")) refuse("stray-character", "± stands for two numbers; an answer is one.", cursor.piece.span);
    const sign = cursor.isMark("-") ? "-" : "+";
    cursor.next();
    terms.push({ sign, of: readProduct(grammar) });
  }
  const last = terms.at(-1);
  return terms.length === 1 || !last ? first : { kind: "sum", terms, span: spanOver(first, last.of) };
}

function readProduct(grammar: Grammar): Written {
  const { cursor } = grammar;
  const first = grammar.signed();
  const factors: WrittenFactor[] = [{ by: "*", of: first }];
  for (;;) {
    if (cursor.isMark("*", "/")) {
      const by = cursor.isMark("/") ? "/" : "*";
      cursor.next();
      factors.push({ by, of: grammar.signed() });
    } else if (startsAtom(cursor)) {
      refuseTwoNumbers(cursor, factors.at(-1)?.of);
      factors.push({ by: "", of: grammar.power() });
      remarkFraction(cursor, factors);
    } else break;
  }
  const last = factors.at(-1);
  return factors.length === 1 || !last ? first : { kind: "product", factors, span: spanOver(first, last.of) };
}

/** "2 3" is neither 6 nor 23. */
function refuseTwoNumbers(cursor: Cursor, before: Written | undefined): void {
  if (cursor.piece.kind === "number" && before?.kind === "number") {
    refuse("missing-operand", "Between these two numbers an operator is missing.", spanOver(before, cursor.piece));
  }
}

function remarkFraction(cursor: Cursor, factors: readonly WrittenFactor[]): void {
  const [divisor, factor] = factors.slice(-2);
  if (divisor?.by === "/" && factor) {
    cursor.remark("fraction-before-product", "Read from the left: the quotient first, then the product. For the other reading put the denominator in brackets.", spanOver(divisor.of, factor.of));
  }
}

function readSigned(grammar: Grammar): Written {
  const { cursor } = grammar;
  const sign = cursor.piece;
  if (!cursor.isMark("+", "-")) return readPower(grammar);
  const minus = cursor.isMark("-");
  cursor.next();
  const of = cursor.deeper(() => readSigned(grammar));
  return { kind: "sign", sign: minus ? "-" : "+", of, span: spanOver(sign, of) };
}

function readPower(grammar: Grammar): Written {
  const { cursor } = grammar;
  let base = grammar.atom();
  while (cursor.piece.kind === "superscript") {
    const small = cursor.next();
    if (small.kind === "superscript") base = { kind: "power", base, exponent: smallExponent(small.text, small.span), span: spanOver(base, small) };
  }
  if (!cursor.take("^")) return base;
  const exponent = cursor.deeper(() => grammar.signed());
  const next = cursor.piece;
  if (exponent.kind === "number" && !next.spaced && startsAtom(cursor) && next.kind !== "number") {
    cursor.remark("power-before-product", "Only the number is in the exponent. Put the exponent in brackets if more belongs to it.", spanOver(base, exponent));
  }
  return { kind: "power", base, exponent, span: spanOver(base, exponent) };
}

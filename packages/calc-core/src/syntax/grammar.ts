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
    const sign = cursor.next();
    if (sign.kind === "mark" && sign.text === "±")
      refuse("stray-character", "± stands for two numbers; an answer is one.", sign.span);
    terms.push({ sign: sign.kind === "mark" && sign.text === "-" ? "-" : "+", of: readProduct(grammar) });
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
      const sign = cursor.next();
      factors.push({ by: sign.kind === "mark" && sign.text === "/" ? "/" : "*", of: grammar.signed() });
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

function readSigned(grammar: Grammar): Written {
  const { cursor } = grammar;
  if (!cursor.isMark("+", "-")) return readPower(grammar);
  const sign = cursor.next();
  const of = cursor.deeper(() => readSigned(grammar));
  return { kind: "sign", sign: sign.kind === "mark" && sign.text === "-" ? "-" : "+", of, span: spanOver(sign, of) };
}

function readPower(grammar: Grammar): Written {
  const { cursor } = grammar;
  let base = grammar.atom();
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
  const exponent = cursor.deeper(() => readSigned(grammar));
  remarkPower(cursor, base, exponent);
  return { kind: "power", base, exponent, span: spanOver(base, exponent) };
}

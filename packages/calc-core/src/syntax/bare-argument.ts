import { type Cursor, type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import { remarkArgument } from "./remarks";
import type { Written, WrittenFactor } from "./written";

/**
 * The argument of a function without brackets: the product that follows, of a number, names and π with their
 * exponents, up to the next sign, bracket, function or e. So sin 2x is sin(2x), sin x cos x is sin(x)·cos(x),
 * sin x/2 is sin(x)/2, and cos x e^x is cos(x)·e^x. A bracket glued to a number belongs to it: sin 2(x + 1).
 */
export function readArgument(grammar: Grammar): Written {
  const { cursor } = grammar;
  if (cursor.isMark("-", "+")) {
    const sign = cursor.next();
    const of = cursor.deeper(readArgument, grammar);
    return { kind: "sign", sign: sign.kind === "mark" && sign.text === "-" ? "-" : "+", of, span: spanOver(sign, of) };
  }
  const first = grammar.power();
  const factors: WrittenFactor[] = [{ by: "*", of: first }];
  if (goesOn(first)) while (continues(cursor, factors)) factors.push({ by: "", of: grammar.power() });
  const last = factors.at(-1);
  if (!last || factors.length === 1) {
    if (first.kind === "power")
      cursor.remark("function-argument", "Without brackets the exponent belongs to the argument.", first.span);
    remarkArgument(cursor, first);
    return first;
  }
  const argument: Written = { kind: "product", factors, span: spanOver(first, last.of) };
  cursor.remark("function-argument", "Without brackets the whole product is read as the argument.", argument.span);
  remarkArgument(cursor, argument);
  return argument;
}

/** A function of a function without brackets takes what follows for itself; |x| and roots are closed. */
const goesOn = (first: Written): boolean =>
  ["number", "name", "constant", "fraction"].includes(first.kind) || (first.kind === "power" && goesOn(first.base));

function continues(cursor: Cursor, factors: readonly WrittenFactor[]): boolean {
  const { piece } = cursor;
  switch (piece.kind) {
    case "name":
      return true;
    case "constant":
      return piece.name === "pi";
    case "vulgar":
      return false;
    case "mark": {
      const [only] = factors;
      return (
        factors.length === 1 &&
        only?.of.kind === "number" &&
        ((piece.text === "(" && !piece.spaced) || piece.text === "√")
      );
    }
    default:
      return false;
  }
}

export function startsArgument(cursor: Cursor): boolean {
  const { piece } = cursor;
  switch (piece.kind) {
    case "number":
    case "name":
    case "constant":
    case "vulgar":
    case "function":
    case "literal-function":
    case "callee":
      return true;
    case "command":
      return piece.text !== "end";
    case "mark":
      // A closing bar is no argument: |sin| has none.
      if (piece.text === "|") return cursor.openBars === 0 || cursor.barsNest;
      if (["-", "+"].includes(piece.text) && cursor.following?.kind === "end")
        refuse("missing-operand", `After this ${piece.text} something is missing.`, piece.span);
      return ["-", "+", "|(", "√", "∛", "∜", "⌊", "⌈"].includes(piece.text);
    default:
      return false;
  }
}

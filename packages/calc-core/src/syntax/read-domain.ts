import type { Condition, Relation } from "../expr/condition";
import { Cursor } from "./cursor";
import { type Fault, refuse } from "./fault";
import { grammarOver } from "./grammar";
import { plainTokens } from "./latex";
import { lower } from "./lower";
import { type Names, namesOf, type ReadOptions } from "./names";
import type { Piece } from "./piece";
import { catchFault } from "./read";
import { tokenize } from "./tokenize";
import { refuseTooLong } from "./too-long";
import { resolveWords } from "./words";
import type { Written } from "./written";

const RELATIONS: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "!="]);

/** Reads declared conditions: "x > 0, y != 0", "0 < p < 1", "x > 0 and y > 0". */
export function readDomain(
  text: string,
  options: ReadOptions = {},
): { readonly ok: true; readonly conditions: readonly Condition[] } | { readonly ok: false; readonly fault: Fault } {
  return catchFault(() => {
    refuseTooLong(text);
    const names = namesOf(options);
    const separated = text.replace(/\band\b|&&/g, (word) => ",".padEnd(word.length));
    const pieces = resolveWords(plainTokens(tokenize(separated)), names);
    const conditions: Condition[] = [];
    let clause: Piece[] = [];
    for (const piece of pieces) {
      if (piece.kind === "end" || (piece.kind === "mark" && (piece.text === "," || piece.text === ";"))) {
        if (clause.length > 0) conditions.push(...readChain(clause, piece.span.from, names));
        clause = [];
      } else clause.push(piece);
    }
    return { ok: true, conditions };
  });
}

/** a < b <= c as the conditions a < b and b <= c. */
function readChain(pieces: readonly Piece[], end: number, names: Names): readonly Condition[] {
  const sides: Piece[][] = [[]];
  const relations: Relation[] = [];
  for (const piece of pieces) {
    if (piece.kind === "mark" && RELATIONS.has(piece.text)) {
      relations.push(relationOf(piece.text));
      sides.push([]);
    } else sides.at(-1)?.push(piece);
  }
  const values = sides.map((side) => {
    const cursor = new Cursor([...side, { kind: "end", text: "", span: { from: end, to: end }, spaced: true }], names);
    const written: Written = grammarOver(cursor).expression();
    if (cursor.piece.kind !== "end")
      refuse("stray-character", "From here on the condition cannot be read.", cursor.piece.span);
    const object = lower(written, names);
    return object.kind === "scalar"
      ? object.value
      : refuse("not-an-expression", "A condition compares numbers.", written.span);
  });
  if (relations.length === 0)
    refuse("not-an-expression", "A condition compares two sides, as in x > 0.", {
      from: pieces[0]?.span.from ?? 0,
      to: end,
    });
  return relations.flatMap((relation, i) => {
    const [left, right] = [values[i], values[i + 1]];
    return left && right ? [{ kind: "relation" as const, left, relation, right }] : [];
  });
}

const relationOf = (text: string): Relation =>
  text === "<" || text === "<=" || text === ">" || text === ">=" ? text : "!=";

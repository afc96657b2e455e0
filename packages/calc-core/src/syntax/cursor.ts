import { refuse, type Remark, type Span } from "./fault";
import { LIMITS } from "./limits";
import type { Names } from "./names";
import type { Piece } from "./piece";
import type { Mark } from "./token";
import type { Written } from "./written";

/** A place in the pieces of a text, with what was remarked on the way. The one mutable thing of a reading. */
export class Cursor {
  private at = 0;
  private depth = 0;
  /** The first digit of a number that \frac12 took apart, and the rest of it, which comes after. */
  private digit: Piece | undefined;
  private rest: Piece | undefined;
  /** How many |…| are open inside the innermost bracket. */
  openBars = 0;
  readonly remarks: Remark[] = [];

  /** `barsNest`: a bar between two operands opens rather than closes. */
  constructor(
    private readonly pieces: readonly Piece[],
    readonly names: Names,
    readonly barsNest = false,
  ) {
    this.piece = this.current();
  }

  private current(): Piece {
    const piece = this.digit ?? this.rest ?? this.pieces[this.at];
    if (!piece) throw new Error("the last piece is always the end");
    return piece;
  }

  /** The piece to be read next. The last one is always the end. */
  piece: Piece;

  get previous(): Piece | undefined {
    return this.pieces[this.at - 1];
  }

  get following(): Piece | undefined {
    return this.digit ? this.rest : this.pieces[this.at + 1];
  }

  next(): Piece {
    const piece = this.piece;
    if (this.digit) this.digit = undefined;
    else if (piece.kind !== "end") {
      this.rest = undefined;
      this.at += 1;
    }
    this.piece = this.current();
    return piece;
  }

  isMark(...marks: readonly Mark[]): boolean {
    const { piece } = this;
    return piece.kind === "mark" && marks.includes(piece.text);
  }

  /** Takes the piece if it is this mark. */
  take(mark: Mark): boolean {
    const { piece } = this;
    if (piece.kind !== "mark" || piece.text !== mark) return false;
    this.next();
    return true;
  }

  /** In LaTeX \frac12 is one over two: the first digit of a number stands alone, the rest behind it. */
  splitNumber(): void {
    const { piece } = this;
    if (piece.kind !== "number" || !/^\d\d/.test(piece.text)) return;
    const { from, to } = piece.span;
    this.digit = { ...piece, text: piece.text.slice(0, 1), span: { from, to: from + 1 } };
    this.rest = { ...piece, text: piece.text.slice(1), span: { from: from + 1, to }, spaced: false };
    this.piece = this.digit;
  }

  /** The mark to be read next, if it is one. */
  get mark(): Mark | undefined {
    const { piece } = this;
    return piece.kind === "mark" ? piece.text : undefined;
  }

  /** Runs a part one level deeper; beyond the limit the text is refused at this place. */
  deeper<A extends readonly unknown[], T>(read: (...of: A) => T, ...of: A): T {
    if (this.depth >= LIMITS.depth) {
      refuse(
        "too-deep",
        `Brackets, exponents and functions are nested more than ${LIMITS.depth} deep here.`,
        this.piece.span,
      );
    }
    this.depth += 1;
    const result = read(...of);
    this.depth -= 1;
    return result;
  }

  remark(code: Remark["code"], message: string, span: Span): void {
    const known = this.remarks.some((remark) => remark.code === code && remark.span.from === span.from);
    if (!known && this.remarks.length < LIMITS.remarks) this.remarks.push({ code, message, span });
  }
}

/** What the parts of the grammar ask of each other. */
export type Grammar = {
  readonly cursor: Cursor;
  /** A sum. */
  readonly expression: () => Written;
  /** One factor with its exponent. */
  readonly power: () => Written;
  /** One factor without an exponent. */
  readonly atom: () => Written;
  /** A sign or a power: what may stand in an exponent. */
  readonly signed: () => Written;
};

export const spanOver = (first: { readonly span: Span }, last: { readonly span: Span }): Span => ({
  from: first.span.from,
  to: last.span.to,
});

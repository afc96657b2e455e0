/** A stretch of the text in UTF-16 offsets; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** Why a text cannot be read. Codes are stable; sentences may change. */
export type FaultCode =
  | "empty"
  | "too-long"
  | "too-deep"
  | "number-too-long"
  | "stray-character"
  | "missing-bracket"
  | "extra-bracket"
  | "empty-brackets"
  | "missing-operand"
  | "missing-argument"
  | "wrong-argument-count"
  | "unknown-name"
  | "unknown-function"
  | "decimal-comma"
  | "division-by-zero"
  | "equation"
  | "mixed-list"
  | "not-an-expression";

/** What is wrong with a text, in plain words, and where; `suggestion` is a name that may have been meant. */
export type Fault = {
  readonly code: FaultCode;
  readonly message: string;
  readonly span: Span;
  readonly suggestion?: string;
};

/** How a text with two sensible readings was read. */
export type RemarkCode =
  | "power-before-product"
  | "fraction-before-product"
  | "function-argument"
  | "scientific-number"
  | "mixed-number"
  | "inverse-function"
  | "natural-log"
  | "declared-name"
  | "unknown-function-call";

export type Remark = { readonly code: RemarkCode; readonly message: string; readonly span: Span };

/** Carries a fault out of the recursion; caught by `read`, never seen outside. */
export class FaultSignal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

export function refuse(code: FaultCode, message: string, span: Span, suggestion?: string): never {
  throw new FaultSignal(suggestion === undefined ? { code, message, span } : { code, message, span, suggestion });
}

import type { Fault } from "@nabla/calc-core";

/** What is wrong with a problem file, and where: `path` as in "ask.options.2.text", line and column from 1. */
export type ProblemFault = {
  readonly code: "not-yaml" | "wrong-shape" | "missing-field" | "unreadable-formula" | "unknown-name" | "cannot-draw" | "bad-placeholder" | "newer-format";
  readonly message: string;
  readonly path: string;
  /** Of a formula that cannot be read: its text and why. */
  readonly unread?: { readonly text: string; readonly fault: Pick<Fault, "code" | "message"> };
  readonly line?: number;
  readonly column?: number;
};

/** Carries a fault out of the making of a variant; caught in read-problem.ts and never seen outside. */
export class ProblemFaultSignal extends Error {
  constructor(readonly fault: ProblemFault) {
    super(fault.message);
  }
}

export function refuseProblem(code: ProblemFault["code"], message: string, path: string): never {
  throw new ProblemFaultSignal({ code, message, path });
}

/** Refuses a formula that cannot be read, with the reader's own reason. */
export function refuseFormula(text: string, { code, message }: Fault, path: string): never {
  throw new ProblemFaultSignal({ code: "unreadable-formula", message: `"${text}": ${message}`, path, unread: { text, fault: { code, message } } });
}

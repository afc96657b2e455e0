import type { Io } from "./io";

/** 0 done; 1 the input has a fault that the message names; 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export type Command = {
  /** How it is called, one line a form. */
  readonly usage: readonly string[];
  /** What it does, in one sentence. */
  readonly does: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitStatus>;
};

/** Thrown for a call that no command understands; ends with status 2 and the command's usage. */
export class UsageError extends Error {}

/** Thrown when the input itself is at fault; ends with status 1. The message names the place. */
export class InputError extends Error {}

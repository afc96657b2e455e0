import type { FieldFault } from "@/i18n/field-fault";
import type sentences from "../../messages/en/server.json";

/** A sentence of the catalogue that refuses something, under server.refusal. */
export type RefusalKey = keyof (typeof sentences)["refusal"];

/** What the browser may ask about a refusal. Each code is the key of its plain sentence, too, so that none lacks one. */
export const ERROR_CODES = [
  "not-signed-in",
  // A stranger's course and a missing course look alike from outside.
  "not-found",
  "invalid-input",
  "not-open-yet",
  "already-closed",
  "email-taken",
  "wrong-password",
  "wrong-code",
  "taken-off",
  "invitation-closed",
  "archived",
  "conflict",
  "too-many-requests",
  "unexpected",
] as const satisfies readonly RefusalKey[];

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is filled into a sentence; a moment is written by the clock of its zone, as the reader's language writes it. */
export type SentenceValue = string | number | { readonly at: Date; readonly zone: string };

type Details = {
  /** For the log; never leaves the server. */
  readonly detail?: string;
  /** A sentence that knows more than the code's. */
  readonly say?: RefusalKey;
  readonly values?: Readonly<Record<string, SentenceValue>>;
  /** What is wrong with single fields of a form, by the field's name. */
  readonly fields?: Readonly<Record<string, FieldFault>>;
  readonly cause?: unknown;
};

/** An expected refusal. The user reads the sentence `say`, in their language. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly say: RefusalKey;
  readonly values: Readonly<Record<string, SentenceValue>>;
  readonly fields: Readonly<Record<string, FieldFault>> | undefined;

  constructor(readonly code: ErrorCode, { detail, say, values, fields, cause }: Details = {}) {
    super(detail ?? code, cause === undefined ? undefined : { cause });
    this.say = say ?? code;
    this.values = values ?? {};
    this.fields = fields;
  }
}

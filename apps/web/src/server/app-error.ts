/** One table, so that no code can lack a status or a sentence. */
export const ERRORS = {
  "not-signed-in": { status: 401, say: "Please sign in first. What you typed is kept in this browser." },
  // A stranger's course and a missing course look alike from outside.
  "not-found": { status: 404, say: "There is nothing here." },
  "invalid-input": { status: 400, say: "Something in the form is not right." },
  "not-open-yet": { status: 409, say: "This set has not opened yet." },
  "already-closed": { status: 409, say: "This set is closed. Your text is kept." },
  "no-attempts-left": { status: 409, say: "No attempts are left for this problem." },
  "already-solved": { status: 409, say: "You have solved this problem already." },
  "email-taken": { status: 409, say: "There is an account with this email already. Sign in instead." },
  "wrong-password": { status: 403, say: "The current password is not right." },
  "wrong-code": { status: 404, say: "No class has this code. Check the letters with your instructor." },
  "taken-off": { status: 403, say: "You were taken off this class. Your work is kept; ask your instructor to let you in again." },
  conflict: { status: 409, say: "Somebody changed this at the same time. Load the page again." },
  "too-many-requests": { status: 429, say: "That was too often in a short time. Wait a minute and try again." },
  unexpected: { status: 500, say: "Something broke on our side. It has been noted, and what you typed is kept." },
} as const satisfies Record<string, { status: number; say: string }>;

export type ErrorCode = keyof typeof ERRORS;

type Details = {
  /** For the log; never leaves the server. */
  readonly detail?: string;
  /** A sentence that knows more than the table's, in plain words, for the user. */
  readonly say?: string;
  /** Sentences for single fields of a form, by the field's name. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
};

/** An expected refusal. The user reads `say`, or the table's sentence for the code. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly say: string;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(readonly code: ErrorCode, { detail, say, fields, cause }: Details = {}) {
    super(detail ?? code, cause === undefined ? undefined : { cause });
    this.say = say ?? ERRORS[code].say;
    this.fields = fields;
  }
}

import type { ErrorCode } from "./app-error";

/** What a change answers: done, or why not, in words that can be shown as they are. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly say: string;
      /** What is wrong with single fields of a form, by the field's name. */
      readonly fields?: Readonly<Record<string, string>>;
    };

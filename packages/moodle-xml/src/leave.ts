import type { LeftCode } from "./codes";

/** Thrown inside of a translation and caught by readMoodleXml. */
export class Untranslatable extends Error {
  constructor(readonly code: LeftCode) {
    super(code);
  }
}

/** Ends the translation of a question. */
export function leave(code: LeftCode): never {
  throw new Untranslatable(code);
}

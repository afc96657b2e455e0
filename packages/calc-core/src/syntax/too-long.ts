import { type Fault, FaultSignal } from "./fault";
import { LIMITS } from "./limits";

/** The fault of a text that is longer than anybody reads; asked for before anything else, so that it ends at once. */
export const tooLong = (text: string): Fault | null =>
  text.length <= LIMITS.length ? null : { code: "too-long", message: `This text is longer than ${LIMITS.length} characters.`, span: { from: LIMITS.length, to: text.length } };

/** The same as a refusal. */
export function refuseTooLong(text: string): void {
  const fault = tooLong(text);
  if (fault) throw new FaultSignal(fault);
}

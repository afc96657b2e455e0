const HOUR = 60;

/** The whole minutes until a moment, the begun one counted: 60 to 1 in the last hour, 0 once it has come, null earlier than that. Both in milliseconds. */
export function minutesLeft(at: number, now: number): number | null {
  const left = Math.ceil((at - now) / 60_000);
  return left > HOUR ? null : Math.max(0, left);
}

const ALOUD = [1, 5, 10] as const;

/** What is said aloud of so many minutes left: the next of ten, five and one that has been reached; null before. */
export const spokenAt = (left: number): number | null => ALOUD.find((minutes) => left <= minutes) ?? null;

/** What is left as a clock shows it: "1:05:09", "5:09", "0:00" when it is up. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The minutes before the end that are said aloud. */
const MARKS = [5, 1] as const;

/** The mark that is passed between two looks at the clock, in minutes; null where none is. */
export const passedMark = (before: number, now: number): number | null => MARKS.find((mark) => before > mark * 60_000 && now <= mark * 60_000) ?? null;

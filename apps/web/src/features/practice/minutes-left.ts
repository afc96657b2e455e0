const HOUR = 60;

/** The whole minutes until a moment, the begun one counted: 60 to 1 in the last hour, 0 once it has come, null earlier than that. Both in milliseconds. */
export function minutesLeft(at: number, now: number): number | null {
  const left = Math.ceil((at - now) / 60_000);
  return left > HOUR ? null : Math.max(0, left);
}

const ALOUD = [1, 5, 10] as const;

/** The minutes that are left, and those that were left when something was last said aloud. */
export type Countdown = { readonly left: number | null; readonly said: number | null };

/** The next state of a countdown: it speaks when ten, five or one minute are reached, and says how many there are then. */
export function counted({ said }: Countdown, left: number | null): Countdown {
  return { left, said: markOf(left) === markOf(said) ? said : left };
}

const markOf = (minutes: number | null) => (minutes === null ? null : (ALOUD.find((mark) => minutes <= mark) ?? null));

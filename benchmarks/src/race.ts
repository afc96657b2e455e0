/*
 * Timing that a busy machine disturbs as little as possible: everything is warmed up, the contestants take turns within
 * every round (so that a slow second is slow for all of them), and medians are compared.
 */

/** Something to be timed. `prepare` runs before every call and is not timed. */
export type Contestant = { readonly run: () => unknown; readonly prepare?: () => void };

/** Seconds for one call: the median over the rounds, the fastest and the slowest round. */
export type Timing = { readonly median: number; readonly min: number; readonly worst: number };

export type RaceOptions = {
  /** How many rounds are timed; at least 3. */
  readonly rounds: number;
  /** Untimed calls of each before the first round. */
  readonly warmUp: number;
  /** Calls in one reading of the clock, for work of less than some microseconds; 1 where `prepare` must run each time. */
  readonly calls?: number;
  /** How many readings of the clock a contestant has in a round, one after the other; 1 where nothing is said. */
  readonly samples?: Readonly<Record<string, number>>;
};

/** Lets contestants run in turns and times each. The clock is read around `calls` calls. */
export function race<Name extends string>(contestants: Readonly<Partial<Record<Name, Contestant>>>, options: RaceOptions): Readonly<Partial<Record<Name, Timing>>> {
  const names = Object.keys(contestants) as Name[];
  const { rounds, warmUp, calls = 1, samples = {} } = options;
  const seconds = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < warmUp; i++) for (const name of names) timed(contestants[name], 1);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) for (let i = 0; i < (samples[name] ?? 1); i++) seconds.get(name)?.push(timed(contestants[name], calls));
  }
  return Object.fromEntries(names.map((name) => [name, summary(seconds.get(name) ?? [])])) as Partial<Record<Name, Timing>>;
}

/** What was computed last is kept where anybody might look, so that the work cannot be left out. */
const kept: { last: unknown } = { last: undefined };

function timed(contestant: Contestant | undefined, calls: number): number {
  if (!contestant) return Number.NaN;
  const { run, prepare } = contestant;
  prepare?.();
  const start = performance.now();
  for (let i = 0; i < calls; i++) kept.last = run();
  return (performance.now() - start) / 1000 / calls;
}

export function summary(seconds: readonly number[]): Timing {
  const sorted = [...seconds].sort((a, b) => a - b);
  return { median: middle(sorted), min: sorted[0] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
}

export const median = (values: readonly number[]): number => middle([...values].sort((a, b) => a - b));

function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

import type { EngineName } from "./engines/engine-name";
import { EngineProcess } from "./engines/engine-process";
import type { Work } from "./engines/serve";
import { type Timing, summary } from "./race";

/** One call of this many seconds is timed once instead of in rounds. */
const SLOW = 0.4;

export type TurnOptions = {
  readonly rounds: number;
  /** Seconds that each engine works on the texts, untimed, before the first round. */
  readonly warmUp: number;
  /** Times an engine does a text in one round, one after the other; 1 where nothing is said. */
  readonly samples?: Readonly<Partial<Record<EngineName, number>>>;
};

/** For each text what each engine took; engines that cannot do a text are not in its row. */
export type TurnTimings = readonly Partial<Record<EngineName, Timing>>[];

/**
 * Engines in processes of their own take turns at each text: only one works at a time, and a slow minute of the machine
 * is slow for all of them.
 */
export async function takeTurns(engines: readonly EngineName[], work: Work, texts: readonly string[], options: TurnOptions): Promise<TurnTimings> {
  const processes = engines.map((name) => new EngineProcess(name));
  const seconds = texts.map(() => new Map<EngineName, number[]>());
  try {
    const slow = new Set<string>();
    for (const engine of processes) {
      for (const [i, text] of texts.entries()) {
        const [first] = (await engine.times(work, text, 1)) ?? [];
        if (first !== undefined && first > SLOW) {
          slow.add(`${engine.name} ${i}`);
          seconds[i]?.set(engine.name, [first]);
        }
      }
      const easy = texts.filter((_, i) => !slow.has(`${engine.name} ${i}`));
      for (let spent = 0; spent < options.warmUp && easy.length > 0;) {
        for (const text of easy) spent += total(await engine.times(work, text, options.samples?.[engine.name] ?? 1), options.warmUp);
      }
    }
    for (let round = 0; round < options.rounds; round++) {
      for (const [i, text] of texts.entries()) {
        for (const engine of processes) {
          if (slow.has(`${engine.name} ${i}`)) continue;
          const found = await engine.times(work, text, options.samples?.[engine.name] ?? 1);
          if (found) seconds[i]?.set(engine.name, [...(seconds[i]?.get(engine.name) ?? []), ...found]);
        }
      }
    }
  } finally {
    for (const engine of processes) engine.stop();
  }
  return seconds.map((row) => Object.fromEntries([...row].map(([name, found]) => [name, summary(found)])));
}

/** Seconds in all; what an engine cannot do is warm at once. */
const total = (seconds: readonly number[] | null, otherwise: number): number => (seconds ? seconds.reduce((a, b) => a + b, 0) : otherwise);

/** What a measurement is told: `quick` asks for fewer rounds, so that the whole table takes less than a minute. */
export type Settings = { readonly quick: boolean };

/** Who stands beside us in the table. `by hand` is the same work written in plain JavaScript. */
export type PeerName = "mathjs" | "nerdamer" | "algebrite" | "compute-engine" | "kas" | "sympy" | "by hand";

/** One line of the table. Every cell is text already, so that seconds, nodes, bytes and ratios stand in one table. */
export type Row = {
  /** What is done, in a few words. */
  readonly work: string;
  /** Our figure, with its unit: "9.1 µs". */
  readonly ours: string;
  /** What is to be reached and whether it is. */
  readonly target?: { readonly said: string; readonly reached: boolean };
  /** What no engine could beat, and how far from it we are: "3 bytes per byte of the result", "1.4×". */
  readonly limit: { readonly said: string; readonly distance: string };
  /** A peer's figure beside ours: "12× (110 µs)", "gave up at n = 20 (> 10 s)", "cannot". Absent peers get a dash. */
  readonly peers: Partial<Record<PeerName, string>>;
};

/**
 * One file in `measurements/`, one line in `registry.ts`. The rows of a measurement come from the same process and the
 * same minute as its peers' figures.
 */
export type Measurement = {
  /** As it is named on the command line: `npm run benchmark -- --only=derivative`. */
  readonly name: string;
  readonly run: (settings: Settings) => readonly Row[] | Promise<readonly Row[]>;
};

import { forgetSharedNodes, readExpr } from "@nabla/calc-core";
import { beside, duration, times } from "../figures";
import { FIRST_COURSE_FUNCTIONS } from "../first-course.cases";
import type { Measurement, Row } from "../measurement";
import { median, race } from "../race";
import { takeTurns } from "../turns";

const PEERS = ["mathjs", "kas", "compute-engine"] as const;

/** Reading alone, and writing down again what was read: the one thing that every engine here does for a preview. */
export const reading: Measurement = {
  name: "reading",
  run: async ({ quick }) => {
    const samples = { nabla: 15, kas: 5, mathjs: 5 };
    const measured = await takeTurns(["nabla", ...PEERS], "reading", FIRST_COURSE_FUNCTIONS, { rounds: quick ? 3 : 7, warmUp: quick ? 1 : 3, samples });
    const of = (name: "nabla" | (typeof PEERS)[number]): number => median(measured.flatMap((timing) => timing[name]?.median ?? []));
    const ours = of("nabla");
    const characters = median(FIRST_COURSE_FUNCTIONS.map((f) => f.length));
    const row: Row = {
      work: `reading and printing again, median of ${FIRST_COURSE_FUNCTIONS.length} functions`,
      ours: duration(ours),
      limit: { said: "100 ns a character", distance: times(ours / (1e-7 * characters)) },
      peers: Object.fromEntries(PEERS.map((name) => [name, beside(of(name), ours)])),
    };
    return [row, longText(quick)];
  },
};

const LONG = 10_000;

/** The longest text that is read at all, beside one of a tenth: linear means ten times. */
function longText(quick: boolean): Row {
  const unit = "+ 3x cos(2x^2)";
  const text = (length: number): string => `x ${unit.repeat(Math.floor((length - 2) / unit.length))}`;
  const seconds = (length: number): number => {
    const { it } = race({ it: { prepare: forgetSharedNodes, run: () => readExpr(text(length)) } }, { rounds: quick ? 15 : 61, warmUp: 15 });
    // The fastest round: what a collection of garbage or a neighbour adds is not the reader's.
    return it?.min ?? Number.NaN;
  };
  const [whole, tenth] = [seconds(LONG), seconds(LONG / 10)];
  return {
    work: `reading ${LONG} characters, and a tenth of them; the fastest round`,
    ours: `${duration(whole)} and ${duration(tenth)}`,
    target: { said: "milliseconds, and linear", reached: whole < 0.05 && whole < 20 * tenth },
    limit: { said: "linear: 10×", distance: times(whole / tenth) },
    peers: {},
  };
}

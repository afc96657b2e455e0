import { forgetSharedNodes, readExpr, toText } from "@nabla/calc-core";
import { ComputeEngine } from "@cortex-js/compute-engine";
import { all, create } from "mathjs";
import { beside, duration, times } from "../figures";
import { FIRST_COURSE_FUNCTIONS } from "../first-course.cases";
import type { Measurement, PeerName, Row } from "../measurement";
import { readWithKas } from "../peers/kas";
import { SYMBOLIC_PEERS } from "../peers/symbolic";
import { type Contestant, median, race, summary } from "../race";

const math = create(all ?? {}, {});
const engine = new ComputeEngine();

type Reader = "nabla" | "mathjs" | "kas" | "compute-engine";

/** Reading alone, and writing down again what was read: the one thing that every engine here does for a preview. */
export const reading: Measurement = {
  name: "reading",
  run: ({ quick }) => {
    const seconds = FIRST_COURSE_FUNCTIONS.map((f) => race(readersOf(f), { rounds: quick ? 3 : 15, warmUp: quick ? 3 : 10, samples: { nabla: 9, kas: 3, mathjs: 3 } }));
    const of = (name: Reader): number => median(seconds.flatMap((timing) => timing[name]?.median ?? []));
    const peers: Partial<Record<PeerName, string>> = {};
    for (const name of ["mathjs", "kas", "compute-engine"] as const) peers[name] = beside(of(name), of("nabla"));
    return [rowOf(of("nabla"), peers), longText(quick)];
  },
};

function rowOf(ours: number, peers: Row["peers"]): Row {
  return {
    work: `reading and printing again, median of ${FIRST_COURSE_FUNCTIONS.length} functions`,
    ours: duration(ours),
    limit: { said: "one nanosecond a character", distance: times(ours / (1e-9 * median(FIRST_COURSE_FUNCTIONS.map((f) => f.length)))) },
    peers,
  };
}

function readersOf(f: string): Readonly<Record<Reader, Contestant>> {
  const latex = SYMBOLIC_PEERS["compute-engine"].prepare(f);
  return {
    nabla: { prepare: forgetSharedNodes, run: () => written(f) },
    mathjs: { run: () => math.parse(f).toString() },
    kas: { run: () => readWithKas(f) },
    "compute-engine": { run: () => engine.parse(latex).latex },
  };
}

function written(f: string): string {
  const read = readExpr(f);
  return read.ok ? toText(read.expr) : read.fault.message;
}

const LONG = 10_000;

/** The longest text that is read at all, beside one of a tenth: linear means ten times. */
function longText(quick: boolean): Row {
  const unit = "+ 3x cos(2x^2)";
  const text = (length: number): string => `x ${unit.repeat(Math.floor((length - 2) / unit.length))}`;
  const seconds = (length: number): number => {
    const { it } = race({ it: { prepare: forgetSharedNodes, run: () => readExpr(text(length)) } }, { rounds: quick ? 9 : 41, warmUp: 10 });
    return it?.median ?? summary([]).median;
  };
  const [whole, tenth] = [seconds(LONG), seconds(LONG / 10)];
  return {
    work: `reading ${LONG} characters; beside it a tenth of them`,
    ours: `${duration(whole)} and ${duration(tenth)}`,
    target: { said: "milliseconds, and linear", reached: whole < 0.05 && whole < 20 * tenth },
    limit: { said: "linear: 10×", distance: times(whole / tenth) },
    peers: {},
  };
}

import { sympyTimes } from "../engines/sympy";
import { beside, duration, times } from "../figures";
import { FIRST_COURSE_FUNCTIONS } from "../first-course.cases";
import type { Measurement, PeerName, Row } from "../measurement";
import { median, race, type Timing } from "../race";
import { takeTurns } from "../turns";

const PEERS = ["mathjs", "nerdamer", "algebrite", "compute-engine"] as const;

/** Seconds of each engine for one function. */
type Times = Partial<Record<PeerName | "nabla", Timing>>;

/**
 * Reading a function of a first course, differentiating it, and printing the result as a textbook would. Our shared
 * nodes are let go before each call, so that every call is the first; the peers keep whatever they keep.
 */
export const derivativeText: Measurement = {
  name: "derivative",
  run: async ({ quick }) => {
    const functions = FIRST_COURSE_FUNCTIONS.filter((_, i) => !quick || i % 3 === 0);
    const samples = { nabla: 15, nerdamer: 5 };
    const turns = await takeTurns(["nabla", ...PEERS], "derivative", functions, { rounds: quick ? 3 : 7, warmUp: quick ? 1 : 3, samples });
    const raw = await takeTurns(["mathjs"], "raw derivative", functions, { rounds: 3, warmUp: 1 });
    const sympy = sympyTimes(functions, quick ? 1 : 3);
    if (!sympy.ok) process.stderr.write(`without SymPy (${sympy.reason}) `);
    const measured: readonly Times[] = turns.map((turn, i) => {
      const seconds = sympy.ok ? sympy.seconds[i] : undefined;
      return seconds === undefined ? turn : { ...turn, sympy: { median: seconds, min: seconds, worst: seconds } };
    });
    return [...rowsOf(functions, measured, median(raw.flatMap((turn) => turn.mathjs?.median ?? [])))];
  },
};

/** Our median and worst function beside everybody's, then the peer that comes nearest function by function. */
function* rowsOf(functions: readonly string[], measured: readonly Times[], unsimplified: number): Generator<Row> {
  const medianOf = (name: keyof Times): number => median(measured.flatMap((times) => times[name]?.median ?? []));
  const worstOf = (name: keyof Times): number => Math.max(...measured.flatMap((times) => times[name]?.median ?? []));
  const names: readonly PeerName[] = [...PEERS, "sympy"];
  const present = names.filter((name) => measured.some((times) => times[name]));
  const ours = medianOf("nabla");
  const cells = (of: (name: PeerName) => number, mine: number): Row["peers"] => ({
    ...Object.fromEntries(present.map((name) => [name, beside(of(name), mine)])),
    kas: "has no derivative",
  });
  const [fastest] = [...present].sort((a, b) => medianOf(a) - medianOf(b));
  const ratio = fastest ? medianOf(fastest) / ours : Number.NaN;
  const overMathjs = medianOf("mathjs") / ours;
  const scan = bareScan();
  const limit = { said: `an object for each character of the text: ${duration(scan)}`, distance: times(ours / scan) };
  yield {
    work: `parse + derivative + presentable text, median of ${functions.length} functions`,
    ours: duration(ours),
    target: { said: "10× the fastest peer", reached: ratio >= 10 },
    limit,
    peers: cells(medianOf, ours),
  };
  yield {
    work: "the same against mathjs alone (without its simplifier in brackets)",
    ours: duration(ours),
    target: { said: "100× mathjs", reached: overMathjs >= 100 },
    limit,
    peers: { mathjs: `${times(overMathjs)} (${times(unsimplified / ours)})` },
  };
  yield {
    work: "the slowest of them",
    ours: duration(worstOf("nabla")),
    limit: { said: "the median function", distance: times(worstOf("nabla") / ours) },
    peers: cells(worstOf, worstOf("nabla")),
  };
  const nearest = measured.map((times, i) => {
    const others = present.flatMap((name) => times[name]?.median ?? []);
    return { f: functions[i] ?? "", ratio: Math.min(...others) / (times.nabla?.median ?? Number.NaN) };
  });
  const least = nearest.reduce((a, b) => (b.ratio < a.ratio ? b : a));
  yield {
    work: `function by function, the one where its fastest peer comes nearest: ${least.f}`,
    ours: times(least.ratio),
    target: { said: "none slower than its fastest peer", reached: least.ratio >= 1 },
    limit: { said: "the median of these ratios", distance: times(median(nearest.map((n) => n.ratio))) },
    peers: {},
  };
}

/** What nobody who makes a tree of a text can do without: each character seen once, an object made for it. */
function bareScan(): number {
  const scan = (): number => {
    let kept = 0;
    for (const f of FIRST_COURSE_FUNCTIONS) {
      const nodes: { readonly code: number; readonly before: unknown }[] = [];
      for (let i = 0; i < f.length; i++) nodes.push({ code: f.charCodeAt(i), before: nodes.at(-1) });
      kept += nodes.length;
    }
    return kept;
  };
  const { it } = race({ it: { run: scan } }, { rounds: 50, warmUp: 100 });
  return (it?.median ?? Number.NaN) / FIRST_COURSE_FUNCTIONS.length;
}

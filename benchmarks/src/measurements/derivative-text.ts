import { derivative, forgetSharedNodes, presentable, readExpr, toText } from "@nabla/calc-core";
import { beside, duration, times } from "../figures";
import { FIRST_COURSE_FUNCTIONS } from "../first-course.cases";
import type { Measurement, PeerName, Row } from "../measurement";
import { mathjsUnsimplified, SYMBOLIC_PEERS } from "../peers/symbolic";
import { type SympyTimes, sympyTimes } from "../peers/sympy";
import { type Contestant, median, race, type Timing } from "../race";

/** As a student's line is answered: read, differentiated, tidied for eyes, printed. */
export function differentiateText(f: string): string {
  const reading = readExpr(f);
  if (!reading.ok) throw new Error(`${f}: ${reading.fault.message}`);
  return toText(presentable(derivative(reading.expr, "x")));
}

type InProcess = keyof typeof SYMBOLIC_PEERS;
const PEERS = Object.keys(SYMBOLIC_PEERS) as InProcess[];

/** One call of a peer may take this long before it is timed once instead of in rounds: Algebrite has its bad moments. */
const SLOW = 0.5;

/** Seconds of each contestant for one function. */
type Times = Partial<Record<PeerName | "nabla" | "unsimplified", Timing>>;

/**
 * Reading a function of a first course, differentiating it, and printing the result as a textbook would. Our shared
 * nodes are let go before each call, so that every call is the first; the peers keep whatever they keep.
 */
export const derivativeText: Measurement = {
  name: "derivative",
  run: ({ quick }) => {
    const functions = FIRST_COURSE_FUNCTIONS.filter((_, i) => !quick || i % 3 === 0);
    for (let i = 0; i < 60; i++) for (const f of FIRST_COURSE_FUNCTIONS) nabla(f).run();
    const sympy = sympyTimes(functions, quick ? 1 : 3);
    if (!sympy.ok) process.stderr.write(`without SymPy (${sympy.reason}) `);
    const measured = functions.map((f, i) => timesOf(f, quick, sympy, i));
    return [...rowsOf(functions, measured)];
  },
};

function nabla(f: string): Contestant {
  return { prepare: forgetSharedNodes, run: () => differentiateText(f) };
}

function timesOf(f: string, quick: boolean, sympy: SympyTimes, i: number): Times {
  const contestants: Partial<Record<PeerName | "nabla" | "unsimplified", Contestant>> = { nabla: nabla(f), unsimplified: { run: () => mathjsUnsimplified(f) } };
  const once: Times = {};
  for (const name of PEERS) {
    const peer = SYMBOLIC_PEERS[name];
    const text = peer.prepare(f);
    const contestant: Contestant = { run: () => peer.differentiate(text) };
    const first = race({ [name]: contestant }, { rounds: 1, warmUp: 0 })[name];
    if (first && first.median > SLOW) once[name] = first;
    else contestants[name] = contestant;
  }
  const timings = race(contestants, { rounds: quick ? 3 : 15, warmUp: quick ? 1 : 3, samples: { nabla: 15, nerdamer: 5 } });
  const external = sympy.ok ? sympy.seconds[i] : undefined;
  return { ...timings, ...once, ...(external === undefined ? {} : { sympy: { median: external, min: external, worst: external } }) };
}

/** Our median and worst function beside everybody's, then the peer that comes nearest function by function. */
function* rowsOf(functions: readonly string[], measured: readonly Times[]): Generator<Row> {
  const medianOf = (name: keyof Times): number => median(measured.flatMap((times) => times[name]?.median ?? []));
  const worstOf = (name: keyof Times): number => Math.max(...measured.flatMap((times) => times[name]?.median ?? []));
  const names: readonly PeerName[] = [...PEERS, "sympy"];
  const present = names.filter((name) => measured.some((times) => times[name]));
  const ours = medianOf("nabla");
  const cells = (of: (name: PeerName) => number, mine: number) => ({
    ...Object.fromEntries(present.map((name) => [name, beside(of(name), mine)])),
    kas: "has no derivative",
  });
  const [fastest] = [...present].sort((a, b) => medianOf(a) - medianOf(b));
  const ratio = fastest ? medianOf(fastest) / ours : Number.NaN;
  const overMathjs = medianOf("mathjs") / ours;
  const reading = bareRead();
  const limit = { said: `a scan of the text and one object a character: ${duration(reading)}`, distance: times(ours / reading) };
  yield {
    work: `parse + derivative + presentable text, median of ${measured.length} functions`,
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
    peers: { mathjs: `${times(overMathjs)} (${times(medianOf("unsimplified") / ours)})` },
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
    work: `function by function: the one where its fastest peer comes nearest, ${least.f}`,
    ours: times(least.ratio),
    target: { said: "none slower than its fastest peer", reached: least.ratio >= 1 },
    limit: { said: "the median of these ratios", distance: times(median(nearest.map((n) => n.ratio))) },
    peers: {},
  };
}

/** What nobody who reads a text into a tree and prints another can do without: seen once, an object for each character. */
function bareRead(): number {
  const scan = (): number => {
    let kept = 0;
    for (const f of FIRST_COURSE_FUNCTIONS) {
      const nodes: { readonly code: number; readonly before: unknown }[] = [];
      for (let i = 0; i < f.length; i++) nodes.push({ code: f.charCodeAt(i), before: nodes.at(-1) });
      kept += nodes.length;
    }
    return kept;
  };
  const { scan: timing } = race({ scan: { run: scan } }, { rounds: 50, warmUp: 100 });
  return (timing?.median ?? Number.NaN) / FIRST_COURSE_FUNCTIONS.length;
}

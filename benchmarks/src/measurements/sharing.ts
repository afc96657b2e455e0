import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { apply, derivative, type Expr, forgetSharedNodes, nodesOf, num, one, product, sum, sym } from "@nabla/calc-core";
import { beside, duration, times } from "../figures";
import type { Measurement, PeerName, Row, Settings } from "../measurement";
import type { EngineName } from "../engines/engine-name";
import { EngineProcess } from "../engines/engine-process";
import { sympyUntilItGivesUp } from "../engines/sympy";
import { type Contestant, race } from "../race";

/** A function of one variable that grows with n, as a tree and as the peers read it. */
type Family = { readonly name: string; readonly tree: (n: number, x: Expr) => Expr; readonly text: (n: number) => string };

/** f_0 = x, f_{k+1} = sin(x f_k). */
const nestedChain: Family = {
  name: "nested chain f_{k+1} = sin(x f_k)",
  tree: (n, x) => {
    let f: Expr = x;
    for (let k = 0; k < n; k++) f = apply("sin", product(x, f));
    return f;
  },
  text: (n) => `${"sin(x*".repeat(n)}x${")".repeat(n)}`,
};

const longProduct: Family = {
  name: "product (x+1)…(x+n)",
  tree: (n, x) => product(...Array.from({ length: n }, (_, k) => sum(x, k === 0 ? one : num(k + 1)))),
  text: (n) => Array.from({ length: n }, (_, k) => `(x+${k + 1})`).join("*"),
};

const PEERS = ["nerdamer", "mathjs", "algebrite", "compute-engine"] as const;
const SIZES = [10, 20, 100, 1000];

/** Functions that grow: what a tree without sharing pays for. The peers run alone until they take longer than the limit. */
export const sharing: Measurement = {
  name: "sharing",
  run: async (settings) => {
    const rows: Row[] = [];
    for (const family of [nestedChain, longProduct]) rows.push(...(await rowsOf(family, settings)));
    return rows;
  },
};

async function rowsOf(family: Family, { quick }: Settings): Promise<readonly Row[]> {
  const limit = quick ? 1 : 10;
  // The others give up sooner.
  const asked = quick ? (["nerdamer"] as const) : PEERS;
  const texts = SIZES.map(family.text);
  const peers = new Map<PeerName, readonly number[]>();
  for (const peer of asked) peers.set(peer, await untilItGivesUp(peer, texts, limit));
  const sympy = await sympyUntilItGivesUp(texts, limit);
  if (sympy) peers.set("sympy", sympy);
  const ours = measure(family, quick);
  return SIZES.map((n, i) => {
    const { seconds, nodes, given } = ours[i] ?? { seconds: Number.NaN, nodes: Number.NaN, given: Number.NaN };
    const cells = [...peers].map(([peer, found]) => [peer, cell(found, i, seconds, limit)]);
    return {
      work: `derivative of the ${family.name}, n = ${n}`,
      ours: `${duration(seconds)}, ${nodes} nodes`,
      ...(n === 1000 ? { target: linear(ours[i - 1], ours[i]) } : {}),
      limit: { said: `the function's own ${given} nodes`, distance: `${times(nodes / given)} nodes` },
      peers: Object.fromEntries(cells),
    };
  });
}

/** Seconds for the derivative of each text, as far as the engine comes within `limit` seconds each. */
async function untilItGivesUp(name: EngineName, texts: readonly string[], limit: number): Promise<readonly number[]> {
  const engine = new EngineProcess(name);
  const seconds: number[] = [];
  // Starting takes its own time.
  await engine.times("derivative", "x*sin(x)", 1);
  for (const text of texts) {
    const [found] = (await engine.times("derivative", text, 1, limit)) ?? [];
    if (found === undefined) break;
    seconds.push(found);
  }
  engine.stop();
  return seconds;
}

type Measured = { readonly seconds: number; readonly nodes: number; readonly given: number; readonly batch: number };

/** Functions of each size at once in a batch, so that all batches have as much to do. */
const BATCH = 1000;

setFlagsFromString("--expose-gc");
/** Each batch begins with an empty nursery: else it is chance in which one the garbage of all is collected. */
const collectGarbage = runInNewContext("gc") as (how: { type: "minor" }) => void;

/** All sizes take turns, so that none meets the engine colder than another. */
function measure(family: Family, quick: boolean): readonly Measured[] {
  const single = SIZES.map((n) => [String(n), contestant(family, n, 1)] as const);
  const batches = [100, 1000].map((n) => [`batch of ${n}`, contestant(family, n, BATCH / n)] as const);
  const timings = race(Object.fromEntries([...single, ...batches]), { rounds: quick ? 15 : 61, warmUp: quick ? 60 : 200 });
  return SIZES.map((n) => {
    const f = family.tree(n, sym("x"));
    return {
      seconds: timings[String(n)]?.median ?? Number.NaN,
      nodes: nodesOf(derivative(f, "x")).length,
      given: nodesOf(f).length,
      batch: timings[`batch of ${n}`]?.min ?? Number.NaN,
    };
  });
}

/** Derivatives of `count` functions of size n, each in a variable of its own, all kept until the last is there. */
function contestant(family: Family, n: number, count: number): Contestant {
  const variables = Array.from({ length: count }, (_, i) => (i === 0 ? "x" : `x_${i}`));
  let functions: readonly Expr[] = [];
  const prepare = (): void => {
    forgetSharedNodes();
    if (n * count === BATCH) collectGarbage({ type: "minor" });
    functions = variables.map((name) => family.tree(n, sym(name)));
  };
  return { prepare, run: () => variables.map((name, i) => derivative(functions[i] ?? sym(name), name)) };
}

const LOGARITHM = Math.log(1000) / Math.log(100);

/**
 * Ten times the size: ten times the nodes, and one function of 1000 in the time of ten of 100, within a logarithm of it. A
 * product keeps its factors in one flat list, so the lists of an n-fold product's derivative hold n log n entries, though its
 * nodes are linear in n. The ten are kept: a single small derivative is let go before the collector of garbage comes, a large one
 * is copied by it, which says nothing of how the work grows.
 */
function linear(hundred: Measured | undefined, thousand: Measured | undefined): NonNullable<Row["target"]> {
  const nodes = (thousand?.nodes ?? Number.NaN) / (hundred?.nodes ?? Number.NaN);
  const time = (thousand?.batch ?? Number.NaN) / (hundred?.batch ?? Number.NaN);
  return { said: `linear: ten of n = 100 (nodes ${times(nodes / 10)}, time ${times(time)})`, reached: nodes < 11 && time < LOGARITHM };
}

function cell(found: readonly number[], i: number, ours: number, limit: number): string {
  const seconds = found[i];
  if (seconds !== undefined) return beside(seconds, ours);
  return found.length === i ? `gave up (> ${limit} s, or its stack)` : "gave up before";
}

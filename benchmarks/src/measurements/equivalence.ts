import { EngineProcess } from "../engines/engine-process";
import { sympyJudgements } from "../engines/sympy-pairs";
import { beside, duration } from "../figures";
import type { Measurement, PeerName, Row } from "../measurement";
import { PAIRS } from "../pairs.cases";
import { median } from "../race";
import { takeTurns } from "../turns";

const PEERS = ["kas", "mathjs", "nerdamer", "algebrite"] as const;
const ENGINES = ["nabla", ...PEERS] as const;
type Judge = (typeof ENGINES)[number] | "sympy";

/** What a judge said of the pairs, right or wrong or nothing, and how long each pair took. */
type Judged = { readonly right: number; readonly wrong: number; readonly undecided: number; readonly seconds: readonly number[] };

const TEXTS = PAIRS.map(([answer, reference]) => `${answer} == ${reference}`);

function judgedBy(verdicts: readonly (boolean | null)[], seconds: readonly number[]): Judged {
  const undecided = verdicts.filter((verdict) => verdict === null).length;
  const right = verdicts.filter((verdict, i) => verdict === PAIRS[i]?.[2]).length;
  return { right, undecided, wrong: verdicts.length - right - undecided, seconds };
}

async function verdictsOf(name: (typeof ENGINES)[number]): Promise<readonly (boolean | null)[]> {
  const engine = new EngineProcess(name);
  const verdicts: (boolean | null)[] = [];
  for (const text of TEXTS) verdicts.push(await engine.verdict(text));
  engine.stop();
  return verdicts;
}

/** Two texts read and compared, each engine in a process of its own, in turns: how many verdicts are right, and how long one takes. */
export const equivalence: Measurement = {
  name: "equivalence",
  run: async ({ quick }) => {
    const judged = new Map<Judge, Judged>();
    const turns = await takeTurns(ENGINES, "equivalence", TEXTS, { rounds: quick ? 3 : 9, warmUp: quick ? 2 : 4, samples: { nabla: 15, kas: 5 } });
    for (const name of ENGINES) judged.set(name, judgedBy(await verdictsOf(name), turns.flatMap((turn) => turn[name]?.median ?? [])));
    const sympy = sympyJudgements(PAIRS.map(([answer, reference]) => [answer, reference]), { rounds: quick ? 1 : 3, warmUp: quick ? 1 : 4 });
    if (typeof sympy === "string") process.stderr.write(`without SymPy (${sympy}) `);
    else judged.set("sympy", judgedBy(sympy.map(({ equal }) => equal), sympy.map(({ seconds }) => seconds)));
    return rowsOf(judged);
  },
};

function rowsOf(judged: ReadonlyMap<Judge, Judged>): readonly Row[] {
  const ours = judged.get("nabla") ?? judgedBy([], []);
  const peers = (cell: (peer: Judged) => string): Row["peers"] =>
    Object.fromEntries([...PEERS, "sympy" as const].flatMap((name): [PeerName, string][] => {
      const peer = judged.get(name);
      return peer ? [[name, cell(peer)]] : [];
    }));
  const said = ({ right, wrong, undecided }: Judged): string => `${right} right, ${wrong} wrong, ${undecided} undecided`;
  const [mine, slowest] = [median(ours.seconds), Math.max(...ours.seconds)];
  const over = (name: Judge): number => median(judged.get(name)?.seconds ?? []) / mine;
  const isFast = over("kas") >= 20 && (!judged.has("sympy") || over("sympy") >= 50);
  const none = { said: "", distance: "" };
  return [
    { work: `${PAIRS.length} pairs judged`, ours: said(ours), limit: none, peers: peers(said) },
    { work: "one pair read and judged, median", ours: duration(mine), target: { said: "20× KAS, 50× SymPy", reached: isFast }, limit: none, peers: peers(({ seconds }) => beside(median(seconds), mine)) },
    { work: "the slowest pair", ours: duration(slowest), target: { said: "under 50 ms", reached: slowest < 0.05 }, limit: none, peers: peers(({ seconds }) => beside(Math.max(...seconds), slowest)) },
  ];
}

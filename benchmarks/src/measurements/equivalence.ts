import { decideEquivalence, forgetSharedNodes, readExpr } from "@nabla/calc-core";
import { manyDigits } from "@nabla/calc-core/digits";
import { compare, parse } from "@khanacademy/kas";
import { all, create } from "mathjs";
import { duration, times } from "../figures";
import type { Measurement, Row } from "../measurement";
import { PAIRS } from "../pairs.cases";
import { median } from "../race";

const math = create(all ?? {}, {});

/** Reads two texts and says whether they are equal; null where it cannot tell. */
type Judge = (answer: string, reference: string) => boolean | null;

const JUDGES = { nabla: byNabla, kas: byKas, mathjs: byMathjs } as const satisfies Record<string, Judge>;

function byNabla(answer: string, reference: string): boolean | null {
  forgetSharedNodes();
  const [a, r] = [readExpr(answer), readExpr(reference)];
  const verdict = a.ok && r.ok ? decideEquivalence(a.expr, r.expr, { digits: manyDigits }).verdict : "undecided";
  return verdict === "undecided" ? null : verdict === "equal";
}

function byKas(answer: string, reference: string): boolean | null {
  const [a, r] = [parse(answer), parse(reference)];
  return a.parsed && r.parsed ? compare(a.expr, r.expr).equal : null;
}

/** A difference that is not simplified to 0 tells nothing; here it is counted as "unequal", as its users do. */
function byMathjs(answer: string, reference: string): boolean | null {
  return math.simplify(`(${answer})-(${reference})`.replaceAll("ln(", "log(")).toString() === "0";
}

type Tally = { readonly right: number; readonly wrong: number; readonly undecided: number; readonly median: number; readonly worst: number };

function tally(judge: Judge, rounds: number): Tally {
  let [right, wrong, undecided] = [0, 0, 0];
  const medians = PAIRS.map(([answer, reference, equal]) => {
    const seconds: number[] = [];
    let verdict: boolean | null = null;
    for (let i = 0; i < rounds; i++) {
      const start = performance.now();
      verdict = attempt(judge, answer, reference);
      seconds.push((performance.now() - start) / 1000);
    }
    if (verdict === null) undecided += 1;
    else if (verdict === equal) right += 1;
    else wrong += 1;
    return median(seconds);
  });
  return { right, wrong, undecided, median: median(medians), worst: Math.max(...medians) };
}

function attempt(judge: Judge, answer: string, reference: string): boolean | null {
  try {
    return judge(answer, reference);
  } catch {
    return null;
  }
}

/** Two expressions read and compared: how many verdicts are right, and how long one takes. */
export const equivalence: Measurement = {
  name: "equivalence",
  run: ({ quick }) => {
    const rounds = quick ? 5 : 25;
    // The first turn warms up.
    for (const judge of Object.values(JUDGES)) tally(judge, 2);
    const [ours, kas, mathjs] = [tally(JUDGES.nabla, rounds), tally(JUDGES.kas, rounds), tally(JUDGES.mathjs, quick ? 1 : 3)];
    const said = ({ right, wrong, undecided }: Tally): string => `${right} right, ${wrong} wrong, ${undecided} undecided`;
    const ratio = kas.median / ours.median;
    const row = (work: string, pick: (tally: Tally) => string): Row => ({ work, ours: pick(ours), limit: { said: "", distance: "" }, peers: { kas: pick(kas), mathjs: pick(mathjs) } });
    return [
      row(`${PAIRS.length} pairs judged`, said),
      { ...row("one pair read and judged, median", ({ median: seconds }) => `${times(seconds / ours.median)} (${duration(seconds)})`), ours: duration(ours.median), target: { said: "20× KAS", reached: ratio >= 20 } },
      { ...row("the slowest pair", ({ worst }) => duration(worst)), target: { said: "under 50 ms", reached: ours.worst < 0.05 } },
    ];
  },
};

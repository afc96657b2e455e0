import { compile, compileColumns, compileColumnsGenerated, readExpr, toInfix } from "@nabla/calc-core";
import { compile as mathjsCompile } from "mathjs";
import { ONE_VARIABLE, THREE_VARIABLES } from "../by-hand.cases";
import { duration, times } from "../figures";
import type { Measurement, Row } from "../measurement";
import { type Contestant, median, race } from "../race";

const POINTS = 10_000;
const NAMES = ["x", "y", "z"] as const;
type Cases = typeof ONE_VARIABLE;

/**
 * The value at many points: the loops of `compileColumns`, which generate no code; the program of `compile`, one point at
 * a time; and generated code, where it is allowed; each beside the same function written by hand.
 */
export const evaluation: Measurement = {
  name: "evaluation",
  run: ({ quick }) => [rowOf(ONE_VARIABLE, 1, quick), rowOf(THREE_VARIABLES, 3, quick)].flat(),
};

type Ratios = { readonly hand: number; readonly columns: number; readonly program: number; readonly generated: number; readonly mathjs: number };

function rowOf(cases: Cases, variables: number, quick: boolean): readonly Row[] {
  const columns = NAMES.slice(0, variables).map((_, v) => Float64Array.from({ length: POINTS }, (__, i) => 0.2 + 2.8 * Math.abs(Math.sin(1.1 * i + v))));
  const measured = cases.map(([text, byHand]) => timesOf(text, byHand, columns, quick));
  const share = (name: "columns" | "program" | "generated"): number => median(measured.map((one) => one.hand / one[name]));
  // Every function counts alike in the median; in the sum those count most that take longest.
  const total = (name: keyof Ratios): number => measured.reduce((sum, one) => sum + one[name], 0);
  const worst = Math.min(...measured.map((one) => one.hand / one.columns));
  const least = cases[measured.findIndex((one) => one.hand / one.columns === worst)]?.[0] ?? "";
  const hand = median(measured.map((one) => one.hand)) / POINTS;
  const work = `value at ${POINTS.toLocaleString("en")} points, ${cases.length} functions of ${variables === 1 ? "one variable" : "three variables"}`;
  const row = (how: string, name: "columns" | "program" | "generated", target: boolean): Row => ({
    work: `${work}: ${how}`,
    ours: `${duration(median(measured.map((one) => one[name])) / POINTS)} a point`,
    ...(target ? { target: { said: "0.7 of hand-written speed", reached: share(name) >= 0.7 } } : {}),
    limit: { said: `hand-written JavaScript: ${duration(hand)} a point`, distance: `${share(name).toFixed(2)} of its speed, ${(total("hand") / total(name)).toFixed(2)} for all together${name === "columns" ? `, least ${worst.toFixed(2)} (${least})` : ""}` },
    peers: name === "columns" ? { "by hand": times(1 / share(name)), mathjs: times(median(measured.map((one) => one.mathjs / one.columns))) } : {},
  });
  return [row("loops, no generated code", "columns", true), row("generated code, for a server", "generated", true), row("a program, a point a call, no generated code", "program", false)];
}

function timesOf(text: string, byHand: Cases[number][1], columns: readonly Float64Array[], quick: boolean): Ratios {
  const reading = readExpr(text, { variables: [...NAMES] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  const names = NAMES.slice(0, columns.length);
  const into = new Float64Array(POINTS);
  const loops = compileColumns(reading.expr, names);
  const generated = compileColumnsGenerated(reading.expr, names);
  const program = compile(reading.expr, names);
  const [x = into, y = into, z = into] = columns;
  check(text, loops(columns, into), byHand, x, y, z);
  // The loop that a programmer would write around this very function: a fresh one each time, so that the function is inlined.
  // eslint-disable-next-line no-new-func -- only so can the loop be a fresh one
  const handLoop = new Function(`const f = ${byHand.toString()}; return (x, y, z, into) => { for (let i = 0; i < into.length; i++) into[i] = f(x[i], y[i], z[i]); return into; };`)();
  const mathjs = mathjsCompile(toInfix(reading.expr).replace(/\bln\b/g, "log").replace(/relu\((.*)\)$/, "max($1, 0)").replace(/sigmoid\(x\)/g, "(1/(1+exp(-x)))"));
  const contestants: Record<keyof Ratios, Contestant> = {
    hand: { run: () => handLoop(x, y, z, into) },
    columns: { run: () => loops(columns, into) },
    generated: { run: () => generated(columns, into) },
    program: {
      run: () => {
        for (let i = 0; i < POINTS; i++) into[i] = program(x[i] ?? 0, y[i] ?? 0, z[i] ?? 0);
        return into;
      },
    },
    mathjs: {
      run: () => {
        const scope = { x: 0, y: 0, z: 0 };
        for (let i = 0; i < POINTS / 20; i++) {
          scope.x = x[i] ?? 0;
          scope.y = y[i] ?? 0;
          scope.z = z[i] ?? 0;
          into[i] = Number(mathjs.evaluate(scope));
        }
        return into;
      },
    },
  };
  const timed = race(contestants, { rounds: quick ? 9 : 31, warmUp: quick ? 30 : 60 });
  const of = (name: keyof Ratios): number => timed[name]?.median ?? Number.NaN;
  return { hand: of("hand"), columns: of("columns"), generated: of("generated"), program: of("program"), mathjs: of("mathjs") * 20 };
}

/** What is timed must be the same function. */
function check(text: string, values: Float64Array, byHand: Cases[number][1], x: Float64Array, y: Float64Array, z: Float64Array): void {
  for (const i of [0, 17, 4711]) {
    const wanted = byHand(x[i] ?? 0, y[i] ?? 0, z[i] ?? 0);
    if (Math.abs((values[i] ?? Number.NaN) - wanted) > 1e-9 * (1 + Math.abs(wanted))) throw new Error(`${text}: ${values[i]} is not ${wanted}`);
  }
}

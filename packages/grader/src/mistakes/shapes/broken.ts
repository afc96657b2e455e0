import type { Expr } from "@nabla/calc-core";
import type { MistakeName } from "../names";
import type { Sample, Samples } from "../samples";

/** A part that is differentiated: its value and the slope that was chosen for it, right or broken. */
export type Part = { readonly e: Expr; readonly u: Sample; readonly du: Sample };

/** One way to get one node's slope wrong. */
export type Broken = {
  /** The same on every node of the kind, for whoever breaks the rule everywhere; null where that makes no sense. */
  readonly id: string | null;
  /** One rule, or two that were broken at once. */
  readonly names: readonly MistakeName[];
  readonly slope: Sample;
  /** The part of the wrong answer at which it shows. */
  readonly mark?: Sample;
};

/** What a rule makes of a node, and what students make of it. */
export type Rule = { readonly right: Sample; readonly broken: () => readonly Broken[] };

export type Tools = {
  readonly s: Samples;
  /** The variable itself. */
  readonly x: Sample;
};

/** One switch of a rule: what stands there rightly, and what may stand there instead. */
export type Switch = { readonly right: Sample; readonly wrong: readonly { readonly id: string; readonly name: MistakeName; readonly value: Sample }[] };

/** Every way to set the switches with one or two of them wrong; `build` makes the slope of their values. */
export function combinations(switches: readonly Switch[], build: (values: readonly Sample[]) => Sample, mark: (values: readonly Sample[]) => Sample): readonly Broken[] {
  const found: Broken[] = [];
  const rights = switches.map(({ right }) => right);
  const set = (places: readonly (readonly [number, Switch["wrong"][number]])[]): void => {
    const values = [...rights];
    for (const [i, { value }] of places) values[i] = value;
    found.push({ id: places.map(([, { id }]) => id).join("+"), names: places.map(([, { name }]) => name), slope: build(values), mark: mark(values) });
  };
  switches.forEach(({ wrong }, i) => {
    for (const one of wrong) {
      set([[i, one]]);
      switches.slice(i + 1).forEach((other, j) => other.wrong.forEach((two) => set([[i, one], [i + 1 + j, two]])));
    }
  });
  return found;
}

import { canonical, derivative, equalExpr, expand, type Expr, freeVariables, nodesOf } from "@nabla/calc-core";
import { breakableRules, brokenSlopes, type Slope, type SlopeOptions } from "./broken-slopes";
import { type Candidate, type Comparing, explanationsOf, type Finding, findingOf, NOTHING_FOUND, type Explanation } from "./explanation";
import type { MistakeName } from "./names";
import { pointsFor } from "./points";
import { agree, Samples } from "./samples";

/** What was asked: the derivative of f in these variables, one after the other; its right answer. */
export type AskedDerivative = { readonly f: Expr; readonly variables: readonly string[]; readonly key: Expr };

/** Larger formulas are not searched; the work grows with the square of the ways to go wrong. */
const LARGEST = { function: 400, answer: 3_000, forTwo: 160 } as const;
/** An answer as short as this is explained by two mistakes too easily to accuse anybody of them. */
const SHORTEST_FOR_TWO = 4;

/**
 * The known mistakes that lead to exactly this answer. To be asked only of an answer that is wrong for certain; the
 * same question has the same findings on every machine.
 */
export function findDerivativeMistake(asked: AskedDerivative, answer: Expr, comparing: Comparing = {}): Finding {
  return findingOf(derivativeExplanations(asked, answer, comparing));
}

/** As above, all explanations of the best rank: of one mistake, or where `most` allows it of two. */
export function derivativeExplanations(asked: AskedDerivative, answer: Expr, comparing: Comparing, most: 1 | 2 = 2): readonly Explanation[] {
  const { f, key } = asked;
  if (f.size > LARGEST.function || answer.size > LARGEST.answer || hasUnknown(f)) return NOTHING_FOUND.possible;
  const points = pointsFor(f, key, answer);
  if (points.length === 0) return [];
  const search = new Search(asked, new Samples(points));
  const { values } = search.samples.of(answer);
  const whole = search.wholeAnswers(answer);
  // As it was written, first: fewer students take it apart in another way.
  for (const steps of search.views) {
    const single = explanationsOf(answer, values, [...whole, ...search.oneBroken(steps)], comparing);
    if (single.length > 0) return single;
  }
  const [steps] = search.views;
  if (!steps || most < 2 || answer.size < SHORTEST_FOR_TWO || f.size > LARGEST.forTwo) return [];
  return explanationsOf(answer, values, search.twoBroken(steps), comparing);
}

/** Every wrong answer that comes of one mistake, for trying a problem out. */
export function derivativesByOneMistake(asked: AskedDerivative): readonly Candidate[] {
  const points = pointsFor(asked.f, asked.key);
  if (points.length === 0 || hasUnknown(asked.f)) return [];
  const search = new Search(asked, new Samples(points));
  return [...search.wholeAnswers(null), ...search.views.slice(0, 1).flatMap((steps) => search.oneBroken(steps))].filter(({ breaks }) => breaks.length > 0);
}

const hasUnknown = (e: Expr): boolean => nodesOf(e).some(({ kind }) => kind === "call");

/** What is differentiated in the last step, and in which variable: of a mixed derivative both ways round. */
type LastSteps = readonly { readonly of: Expr; readonly variable: string }[];

/** The wrong answers to one question, as they are asked for. */
class Search {
  /** The ways in which the function may be taken apart. */
  readonly views: readonly LastSteps[];

  constructor(
    private readonly asked: AskedDerivative,
    readonly samples: Samples,
  ) {
    this.views = viewsOf(asked);
  }

  /** Mistakes about the question itself: another order, another variable, an integral. */
  wholeAnswers(answer: Expr | null): readonly Candidate[] {
    const { f, variables, key } = this.asked;
    const s = this.samples;
    const whole = (name: MistakeName, e: Expr): Candidate => ({ value: s.of(e), breaks: [{ name, mark: null }] });
    const [first = "x"] = variables;
    const found: Candidate[] = [];
    const before = after(f, variables.slice(0, -1));
    // The function itself, copied: plainer than what else it may be.
    found.push({ ...whole("wrong-order", before), ...(variables.length === 1 ? { isPlain: true as const } : {}) });
    if (key.size < LARGEST.function) found.push(whole("wrong-order", derivative(key, variables.at(-1) ?? first)));
    if (variables.length > 1) found.push(whole("wrong-order", after(f, variables.slice(1))));
    const others = freeVariables(f).filter((name) => !variables.includes(name));
    for (const other of others) found.push(whole("wrong-variable", after(f, variables.map(() => other))));
    if (new Set(variables).size > 1) for (const one of new Set(variables)) found.push(whole("wrong-variable", after(f, variables.map(() => one))));
    // An integral is known by its derivative, so that its constant does not matter.
    if (answer && answer.size < LARGEST.function && freeVariables(answer).includes(first)) {
      const slope = s.of(derivative(answer, first));
      const wanted = s.of(before);
      if (agree(slope.values, wanted.values)) found.push({ ...whole("integrated-instead", answer), instead: { given: slope.expr, wanted: before } });
    }
    return found;
  }

  oneBroken(steps: LastSteps): readonly Candidate[] {
    const found: Slope[] = [];
    for (const { of, variable } of steps) {
      found.push(...this.slopes(of, variable, { most: 1 }));
      for (const rule of breakableRules(of, variable, this.samples, 2)) found.push(...this.slopes(of, variable, { most: 0, everywhere: [rule] }));
      for (const alsoMoving of this.otherVariables()) found.push(...this.slopes(of, variable, { most: 0, alsoMoving }));
    }
    return [...found, ...this.brokenEarlier()];
  }

  twoBroken(steps: LastSteps): readonly Candidate[] {
    const found: Slope[] = [];
    for (const { of, variable } of steps) {
      found.push(...this.slopes(of, variable, { most: 2 }));
      const rules = breakableRules(of, variable, this.samples, 2);
      for (const [i, rule] of rules.entries()) {
        found.push(...this.slopes(of, variable, { most: 1, everywhere: [rule] }));
        for (const other of rules.slice(i + 1)) if (other.name !== rule.name) found.push(...this.slopes(of, variable, { most: 0, everywhere: [rule, other] }));
      }
      for (const alsoMoving of this.otherVariables()) found.push(...this.slopes(of, variable, { most: 1, alsoMoving }));
      for (const other of freeVariables(of).filter((name) => name !== variable)) {
        found.push(...this.slopes(of, other, { most: 1 }).map(({ value, breaks }) => ({ value, breaks: [{ name: "wrong-variable" as const, mark: null }, ...breaks] })));
      }
    }
    return found;
  }

  /** Derivatives of an order above one: a rule broken in the first step, or the same rule in every step. */
  private brokenEarlier(): readonly Slope[] {
    const { variables } = this.asked;
    const f = canonical(this.asked.f);
    const [first, ...rest] = variables;
    if (first === undefined || rest.length === 0) return [];
    const found: Slope[] = [];
    for (const { value, breaks } of this.slopes(f, first, { most: 1 })) {
      if (breaks.length > 0) found.push({ value: this.samples.of(after(canonical(value.expr), rest)), breaks });
    }
    for (const rule of breakableRules(f, first, this.samples, 1)) {
      let [result]: readonly (Slope | undefined)[] = this.slopes(f, first, { most: 0, everywhere: [rule] });
      for (const variable of rest) [result] = result ? this.slopes(canonical(result.value.expr), variable, { most: 0, everywhere: [rule] }) : [];
      if (result) found.push(result);
    }
    return found;
  }

  /** Each other variable alone, then all of them. */
  private otherVariables(): readonly (readonly string[])[] {
    const { f, variables } = this.asked;
    const others = freeVariables(f).filter((name) => !variables.includes(name));
    return others.length < 2 ? others.map((name) => [name]) : [...others.slice(0, 6).map((name) => [name]), others];
  }

  private slopes(f: Expr, variable: string, options: SlopeOptions): readonly Slope[] {
    return brokenSlopes(f, variable, this.samples, options) ?? [];
  }
}

const after = (f: Expr, variables: readonly string[]): Expr => variables.reduce((e, x) => derivative(e, x), canonical(f));

/** The function as it was written, tidied, and multiplied out; of a higher derivative the one before it. */
function viewsOf({ f, variables }: AskedDerivative): readonly LastSteps[] {
  const [one = "x"] = variables;
  if (variables.length > 1) return [lastSteps(canonical(f), variables)];
  const tidy = canonical(f);
  const views = [f, tidy, expand(tidy) ?? tidy];
  return views.filter((view, i) => views.findIndex((other) => equalExpr(other, view)) === i).map((of) => [{ of, variable: one }]);
}

function lastSteps(f: Expr, variables: readonly string[]): LastSteps {
  return [...new Set(variables)].map((variable) => {
    const rest = [...variables];
    rest.splice(rest.indexOf(variable), 1);
    return { of: after(f, rest), variable };
  });
}

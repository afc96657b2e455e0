import { canonical } from "../canonical/canonical";
import { followFrom } from "../canonical/follow-from";
import { isZeroByNormalForm } from "../canonical/zero-test";
import type { Condition } from "../expr/condition";
import { subtract } from "../expr/build";
import { equalExpr } from "../expr/equal";
import type { Expr } from "../expr/node";
import { rational, ZERO } from "../expr/rational";
import { pointsAroundBoundaries } from "./boundaries";
import { pointsInBox } from "./box";
import { ballOf, type Comparison, comparisonOf, coordinates, differ, distanceApart, isValue, lookAt, type Side, spanTogether } from "./comparison";
import { asConditions, exponentVariables, positiveFacts, requirementsOf, turningExpressions } from "./domain";
import type { Equivalence, Evidence } from "./evidence";
import type { ManyDigits } from "./many-digits";
import { pointsInNarrowStretches } from "./narrow-stretches";
import { nicerPoint } from "./nicer-point";
import type { Interval } from "../numeric/interval";
import { nicePoints, type Point, randomPoints, spreadPoints } from "./points";
import { ownScales, pointsAtScales } from "./own-scales";
import { sentenceOf } from "./sentences";
import { spreadOverCases } from "./spread-over-cases";
import { hasOpenExponentAt, withOtherExponents } from "./powers-of-negatives";
import { isMissingAt, undefinedStretch } from "./stretch";
import { pointsOnUnreachedSides } from "./unreached-sides";
import { compareWithDigits } from "./with-digits";

export type EquivalenceOptions = {
  /** What the author declares of the variables. */
  readonly domain?: readonly Condition[];
  /** Seeds the points; the same seed gives the same verdict and evidence. */
  readonly seed?: number;
  /** The answer must have no value where the reference has none. */
  readonly exactDomain?: boolean;
  /** Many-digit evaluation (@nabla/calc-core/digits); without it nothing is accepted by points alone. */
  readonly digits?: ManyDigits;
  /** Nodes evaluated at most. */
  readonly budget?: number;
};

const SEED = 20_240_229;
const BUDGET = 120_000;
/** Points of the domain that are looked at before a proof is tried, and in all. */
const FIRST_LOOK = 6;
/** And before the canonical forms are made. */
const QUICK_LOOK = 3;
const ENOUGH = 40;
/** Points beside corners, jumps and edges of the domain. */
const MOST_BESIDE = 600;
/** Points at which a general power may have no value, tried with other exponents. */
const MOST_DOUBTFUL = 12;
/** Points that doubles tell nothing of, handed on to many digits. */
const MOST_UNCLEAR = 48;
const SAME: Evidence = { kind: "proved", method: "same canonical form" };
/** The same after a proof, which wants the edges of the domain alone. */
const MOST_BESIDE_PROVED = 200;
/** An exponent under which no negative number has a value. */
const EVEN_ROOT = rational(1, 8);
/** Two enclosures that together are wider than this, relatively, say little. */
const VAGUE = 1e-9;
/** Two values that differ by this share are told apart by anybody. */
const CLEAR = 1e-4;

/**
 * Are two expressions the same function on the reference's domain? Points first, since a difference shows quickly;
 * then the zero test; then more points and more digits. A refutation rests on disjoint enclosures and a proof on a
 * normal form, so that neither can be an accident of rounding.
 */
export function decideEquivalence(student: Expr, reference: Expr, options: EquivalenceOptions = {}): Equivalence {
  const evidence = new Decision(comparisonOf(student, reference, options.domain ?? []), options).evidence();
  const verdict = evidence.kind === "proved" || evidence.kind === "sampled" ? "equal" : evidence.kind === "refuted" ? "unequal" : "undecided";
  return { verdict, evidence, message: sentenceOf(evidence) };
}

/** One decision under way: the points seen so far and the work left. */
class Decision {
  private work: number;
  private readonly agreeing: Point[] = [];
  /** Those of them at which the enclosures are so wide that they would agree with much else. */
  private readonly vague = new Set<Point>();
  /** Points at which the reference has a value and the student's side surely has none, not yet known to be isolated or not. */
  private readonly gaps: Point[] = [];
  /** Points at which the student's side has a value and the reference surely has none. */
  private readonly excess: Point[] = [];
  /** Points at which one side has a value and doubles do not tell whether the other, which has general powers, has one. */
  private readonly doubtful: Readonly<Record<Side, Point[]>> = { student: [], reference: [] };
  /** Points where doubles tell nothing of one side: worth many digits. */
  private readonly unclear: Point[] = [];

  constructor(
    private readonly comparison: Comparison,
    private readonly options: EquivalenceOptions,
  ) {
    this.work = options.budget ?? BUDGET;
  }

  evidence(): Evidence {
    const { student, reference, variables } = this.comparison;
    const points = nicePoints(variables);
    // Most differences show at the first points, and most right answers are the reference in another order.
    const first = this.visit(points, QUICK_LOOK);
    if (first) return first;
    const same = equalExpr(canonical(student), canonical(reference)) ? SAME : null;
    const early = (same ? null : this.visit(points, FIRST_LOOK - QUICK_LOOK)) ?? this.gapEvidence();
    if (early) return early;
    const proof = same ?? this.prove();
    // Nice points are where waves vanish and corners lie. Should a proof ever be wrong, ordinary points tell.
    const ordinary = proof && proof !== SAME ? this.visit(limited(randomPoints(variables, this.options.seed ?? SEED), 6), 2) : null;
    if (ordinary) return ordinary;
    if (proof && this.agreeing.length > 0 && this.gaps.length === 0 && !this.options.exactDomain && this.isCovered()) return proof;
    const turning = turningExpressions(this.comparison.student, this.comparison.reference, ...this.comparison.conditions.flatMap(({ left, right }) => [subtract(left, right)]));
    // A proof speaks of the common domain; the edges are looked at so that no part of the reference's is missing.
    const later = this.visitAround(turning, proof !== null) ?? this.visit(nicePoints(variables), proof ? FIRST_LOOK : Infinity);
    if (later) return later;
    const seen = this.agreeing.length + this.gaps.length + this.unclear.length;
    if (!proof || seen === 0) {
      const close = this.visit(pointsAtScales(variables, ownScales(this.comparison.student, this.comparison.reference)), Infinity);
      if (close) return close;
      const most = variables.length === 0 ? 1 : ENOUGH;
      const random = this.visit(limited(randomPoints(variables, this.options.seed ?? SEED), 160), most) ?? (this.agreeing.length === 0 ? this.visit(spreadPoints(variables), ENOUGH) : null);
      if (random) return random;
      const boxed = this.visit(pointsInBox([...this.comparison.sides, ...requirementsOf(reference)], variables, this.options.seed ?? SEED), Infinity);
      if (boxed) return boxed;
    }
    const narrow = proof ? null : this.visit(pointsInNarrowStretches(turning, variables, this.agreeing[0] ?? {}), Infinity) ?? this.visit(pointsOnUnreachedSides(turning, variables, this.agreeing), Infinity);
    const gap = narrow ?? this.gapEvidence();
    if (gap) return gap;
    if (this.mayLackPowers()) return { kind: "undecided", reason: "unknown-exponent" };
    if (proof && this.agreeing.length > 0) return this.mayHaveStretchesBelowBar() ? { kind: "undecided", reason: "no-many-digits" } : proof;
    return this.byDigits(proof, turning);
  }

  /** Looks at the next points until `enough` of these agree; the first that differs ends it. */
  private visit(points: Iterator<Point>, enough: number): Evidence | null {
    const wanted = this.agreeing.length + enough;
    // Not by for…of, which would end the iterator for a later visit.
    while (this.agreeing.length < wanted && this.work >= 0) {
      const next = points.next();
      if (next.done) break;
      const found = this.see(next.value);
      if (found) return found;
    }
    return null;
  }

  private see(point: Point): Evidence | null {
    this.work -= this.comparison.cost;
    const sight = lookAt(this.comparison, point);
    if (!sight.inside) return null;
    const { student, reference } = sight;
    if (isValue(student) && isValue(reference) && differ(student, reference)) {
      return this.differenceNear(point, student, reference);
    }
    if (isValue(reference) && isValue(student)) {
      this.agreeing.push(point);
      if (spanTogether(student, reference) > VAGUE) this.vague.add(point);
    } else if (isValue(reference) && student === "undefined") this.gaps.push(point);
    else if (isValue(student) && reference === "undefined") this.excess.push(point);
    else if (student === "unknown" && reference !== "undefined") this.unclear.push(point);
    else if (reference === "unknown" && student !== "undefined") this.unclear.push(point);
    if (isValue(reference) && student === "unknown") this.doubtful.student.push(point);
    else if (isValue(student) && reference === "unknown") this.doubtful.reference.push(point);
    return null;
  }

  /** The difference at this point, or at one that shows it better: in the digits that a calculator has, and with shorter numbers to type. */
  private differenceNear(point: Point, student: Interval, reference: Interval): Evidence {
    const { variables } = this.comparison;
    const found = distanceApart(student, reference);
    const plainer = found >= CLEAR ? undefined : plainPoints(variables).find((at) => this.distanceAt(at) >= CLEAR);
    const best = plainer ?? nicerPoint(point, variables, (at) => this.distanceAt(at) >= Math.min(found, CLEAR));
    const sight = best === point ? null : lookAt(this.comparison, best);
    const shown = sight?.inside && isValue(sight.student) && isValue(sight.reference) ? [sight.student, sight.reference] as const : [student, reference] as const;
    return { kind: "refuted", reason: "values-differ", at: coordinates(best, variables), student: ballOf(shown[0]), reference: ballOf(shown[1]) };
  }

  /** How far apart the two surely are at a point; 0 where that is not known. */
  private distanceAt(at: Point): number {
    this.work -= this.comparison.cost;
    const sight = this.work < 0 ? null : lookAt(this.comparison, at);
    return sight?.inside && isValue(sight.student) && isValue(sight.reference) && differ(sight.student, sight.reference) ? distanceApart(sight.student, sight.reference) : 0;
  }

  /** Both sides of every corner, jump and edge of the domain. */
  private visitAround(turning: readonly Expr[], proved: boolean): Evidence | null {
    if (turning.length === 0 || (proved && requirementsOf(this.comparison.student).length === 0)) return null;
    const { variables } = this.comparison;
    const plain = this.agreeing.length > 0 ? this.agreeing.slice(0, 2) : [...nicePoints(variables)].slice(0, 3);
    // At whole exponents powers have values that they have nowhere else.
    const exponents = exponentVariables(this.comparison.student);
    const bases = exponents.size > 0 ? [Object.fromEntries(Object.entries(plain[0] ?? {}).map(([name, value]) => [name, exponents.has(name) ? EVEN_ROOT : value])), ...plain] : plain;
    for (const base of bases) {
      this.work -= turning.reduce((total, { size }) => total + Math.min(size, 1000) * 100, 0);
      if (this.work < 0) return null;
      const found = this.visit(limited(pointsAroundBoundaries(turning, variables, base, proved ? [] : ownScales(this.comparison.student, this.comparison.reference)), proved ? MOST_BESIDE_PROVED : MOST_BESIDE), Infinity);
      if (found) return found;
    }
    return null;
  }

  private prove(): Evidence | null {
    const { student, reference, conditions } = this.comparison;
    if (equalExpr(canonical(student), canonical(reference))) return { kind: "proved", method: "same canonical form" };
    const assumptions = [...conditions, ...asConditions(requirementsOf(reference)), ...asConditions(requirementsOf(student)), ...positiveFacts(student, reference)];
    const test = isZeroByNormalForm(subtract(student, reference), assumptions);
    return test.zero === true ? { kind: "proved", method: test.method } : null;
  }

  /** Does the student's side ask for nothing that does not follow from what the reference asks for and what is declared? */
  private isCovered(): boolean {
    const { student, reference, conditions } = this.comparison;
    const asked = requirementsOf(reference);
    const more = requirementsOf(student).filter(({ of, is }) => !asked.some((known) => known.is === is && equalExpr(canonical(known.of), canonical(of))));
    return more.length === 0 || followFrom(more, [...conditions, ...asConditions(asked)]);
  }

  /** Is a denominator of the student's side perhaps 0 on a stretch on which the reference has values? Points need not show it: x + |x| is only nearly 0 in doubles. */
  private mayHaveStretchesBelowBar(): boolean {
    const { student, reference, conditions } = this.comparison;
    const asked = requirementsOf(reference);
    const below = requirementsOf(student).filter(({ of, is }) => is === "nonzero" && !asked.some((known) => known.is === is && equalExpr(canonical(known.of), canonical(of))));
    return below.length > 0 && !followFrom(below, [...conditions, ...asConditions(asked)]);
  }

  /** The sides that must have a value wherever the other one has. */
  private sidesToHaveValues(): readonly Side[] {
    return this.options.exactDomain ? ["student", "reference"] : ["student"];
  }

  /** A stretch, and no mere point, on which one side has no value. */
  private gapEvidence(): Evidence | null {
    for (const side of this.sidesToHaveValues()) {
      for (const seen of this.placesWithout(side)) {
        // A number without variables has no stretch: it has a value or it has none.
        if (!undefinedStretch(this.comparison, seen, side) && this.comparison.variables.length > 0) continue;
        const point = nicerPoint(seen, this.comparison.variables, (at) => undefinedStretch(this.comparison, at, side) !== null);
        const stretch = undefinedStretch(this.comparison, point, side);
        const sight = lookAt(this.comparison, point);
        const present = sight.inside ? (side === "student" ? sight.reference : sight.student) : "unknown";
        const ball = isValue(present) ? ballOf(present) : null;
        return {
          kind: "refuted",
          reason: side === "student" ? "student-undefined" : "reference-undefined",
          at: coordinates(point, this.comparison.variables),
          student: side === "student" ? null : ball,
          reference: side === "student" ? ball : null,
          ...(stretch ? { stretch } : {}),
        };
      }
    }
    return null;
  }

  /** Is it unknown whether a power of the student's side has values where the reference has some, since nobody knows what its exponent is? */
  private mayLackPowers(): boolean {
    return this.sidesToHaveValues().some((side) => {
      const powers = this.doubtful[side].length > 0 ? this.comparison.generalPowers(side) : [];
      return powers.length > 0 && this.doubtful[side].slice(0, MOST_DOUBTFUL).some((point) => hasOpenExponentAt(powers, point));
    });
  }

  /** Points seen at which one side surely has no value and the other surely one: by doubles, and by the exact exponents of general powers. */
  private *placesWithout(side: Side): Generator<Point> {
    yield* (side === "student" ? this.gaps : this.excess).slice(0, 60);
    const powers = this.doubtful[side].length > 0 ? this.comparison.generalPowers(side) : [];
    if (powers.length === 0) return;
    const { length } = this.doubtful[side];
    for (const seen of this.doubtful[side].filter((_, i) => i % Math.ceil(length / MOST_DOUBTFUL) === 0)) {
      for (const point of withOtherExponents(powers, seen)) {
        this.work -= this.comparison.cost;
        if (this.work < 0) return;
        if (isMissingAt(this.comparison, point, side)) yield point;
      }
    }
  }

  private byDigits(proof: Evidence | null, turning: readonly Expr[]): Evidence {
    const { digits } = this.options;
    if (this.agreeing.length === 0 && this.unclear.length === 0) return { kind: "undecided", reason: this.work < 0 ? "budget-spent" : "no-point-in-domain" };
    if (!digits) return { kind: "undecided", reason: "no-many-digits" };
    // Where doubles told least, digits tell most.
    const vagueFirst = [...this.agreeing].sort((a, b) => Number(this.vague.has(b)) - Number(this.vague.has(a)));
    const spread = spreadOverCases([...vagueFirst, ...this.unclear.slice(0, MOST_UNCLEAR)], turning, this.comparison.variables);
    return compareWithDigits(this.comparison, digits, spread.points, { proof, workLeft: this.work, caseOf: spread.caseOf });
  }
}

/** Where a difference that is small elsewhere may be large: at 0, and at the nicest points. */
const plainPoints = (variables: readonly string[]): readonly Point[] => [Object.fromEntries(variables.map((name) => [name, ZERO])), ...limited(nicePoints(variables), FIRST_LOOK)];

function* limited<T>(items: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count++ >= most) return;
    yield item;
  }
}

import { decideEquivalence, type Equivalence, readExpr, SeededRandom } from "@nabla/calc-core";
import { manyDigits } from "@nabla/calc-core/digits";
import { brokenPair, equalPair, type Pair } from "./pair";
import { type Place, valueAt } from "./referee";
import { textOf, type Tree } from "./tree";

export type Finding = { readonly seed: number; readonly what: string; readonly reference: string; readonly student: string; readonly rules: readonly string[]; readonly verdict: string };

export type Trial = {
  readonly kind: "equal" | "broken" | "none";
  /** What the referee knows of it. */
  readonly truth: "equal" | "different" | "unknown";
  readonly verdict?: Equivalence["verdict"];
  readonly evidence?: string;
  readonly findings: readonly Finding[];
};

/** One pair by its seed, judged, and the judgement held against the referee's. */
export function trial(seed: number): Trial {
  const random = new SeededRandom(seed);
  const kind = seed % 2 === 0 ? "equal" : "broken";
  const pair = kind === "equal" ? equalPair(random) : brokenPair(random);
  if (!pair) return { kind: "none", truth: "unknown", findings: [] };
  const [reference, student] = [textOf(pair.reference), textOf(pair.student)];
  const finding = (what: string, verdict: string): Finding => ({ seed, what, reference, student, rules: pair.rules, verdict });
  const truth = pair.truth.is;
  if (kind === "equal" && truth === "different") return { kind, truth, findings: [finding("a rule of the fuzzer breaks equality", "not judged")] };
  const [a, r] = [readExpr(student), readExpr(reference)];
  if (!a.ok || !r.ok) return dividesByZero(a) || dividesByZero(r) ? { kind: "none", truth: "unknown", findings: [] } : { kind, truth, findings: [finding("cannot be read", a.ok ? "" : a.fault.message)] };
  const decided = decideEquivalence(a.expr, r.expr, { digits: manyDigits });
  const findings = [...wrongVerdicts(kind, pair, decided), ...wrongEvidence(pair, decided)].map((what) => finding(what, JSON.stringify(decided)));
  if (kind === "equal" && seed % 8 === 0) {
    const again = decideEquivalence(a.expr, r.expr, { digits: manyDigits });
    if (JSON.stringify(again) !== JSON.stringify(decided)) findings.push(finding("another verdict the second time", JSON.stringify(again)));
  }
  return { kind, truth, verdict: decided.verdict, evidence: decided.evidence.kind, findings };
}

const dividesByZero = (reading: ReturnType<typeof readExpr>): boolean => !reading.ok && reading.fault.code === "division-by-zero";

function wrongVerdicts(kind: "equal" | "broken", pair: Pair, { verdict }: Equivalence): readonly string[] {
  if (pair.truth.is === "different" && verdict === "equal") return ["an accepted difference"];
  // Valid rules keep equality even where the referee has no trustworthy value.
  if (kind === "equal" && pair.truth.is === "equal" && verdict === "unequal") return ["a refuted equality"];
  return [];
}

/** 1/3 + 1/3 - 2/3 is not 0 in the referee's decimals: what cancels leaves a rest in its last places. */
const REFEREE_ROUNDS = 1e-45;

/** A refutation is a theorem: the referee's values must lie in the balls, and be missing where none is claimed. */
function wrongEvidence(pair: Pair, { evidence }: Equivalence): readonly string[] {
  if (evidence.kind !== "refuted") return [];
  const place: Place = Object.fromEntries(Object.entries(evidence.at).map(([letter, value]) => [letter, exact(value)]));
  return [...outside("student", pair.student, place, evidence.student), ...outside("reference", pair.reference, place, evidence.reference)];
}

function outside(side: string, tree: Tree, place: Place, ball: { readonly value: number; readonly radius: number } | null): readonly string[] {
  const value = valueAt(tree, place);
  if (!value) return [];
  if (!ball) return [`the ${side} is said to have no value and has one`];
  // A ball in doubles: half a unit in the last place of the printed value is allowed for; and the referee itself rounds.
  const apart = value.minus(ball.value).abs().toNumber();
  return apart > ball.radius + Math.abs(ball.value) * 2 ** -50 + REFEREE_ROUNDS ? [`the ${side}'s value ${value.toPrecision(20)} lies outside its ball`] : [];
}

function exact(coordinate: number | string): readonly [bigint, bigint] {
  const [n = "0", d = "1"] = String(coordinate).split("/");
  return [BigInt(n), BigInt(d)];
}

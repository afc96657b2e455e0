import { absoluteRational, canonical, compareRational, enclose, type Expr, isNegative, multiplyRational, negateRational, partsOf, powerRational, type Rational, rational, readExpr, subtractRational, toInfix, toNumber, type Written } from "@nabla/calc-core";
import { SENTENCES } from "../feedback/sentences";
import type { Answer } from "../problem/answer";
import type { NumberPolicy } from "../problem/fields";
import type { Task } from "../problem/task";
import { compareFormula, type Comparison } from "./compare";
import { type CheckContext, type Finding, unanswerable } from "./context";
import { functionsIn, missingForm } from "./form";
import { readingOf, unreadable } from "./formula";

type NumberTask = Extract<Task, { kind: "number" }>;

/** One number: exact, or within the author's tolerance, in the notation that the author asks for. */
export function checkNumber(answer: Answer, task: NumberTask, context: CheckContext): Finding {
  if (answer.kind !== "text") return unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, JSON.stringify(answer));
  const reading = readExpr(answer.text, { strict: true });
  if (!reading.ok) return unanswerable(unreadable(reading.fault), `unreadable ${answer.text}`);
  const { expr, written } = reading;
  const { verdict, feedback, evidence } = judgeNumber({ expr, written, text: answer.text }, task.key, task.policy, context);
  const read = { reading: readingOf(written, expr), normalised: toInfix(canonical(expr)), evidence: [evidence] };
  const figures = typeof task.policy === "object" && "significant" in task.policy ? { figures: task.policy.significant } : {};
  const form = verdict === "equal" ? missingForm(written, expr, task.form, { ...figures, functions: functionsIn(task.key) }) : null;
  if (form) return { verdict, score: 0, free: true, feedback: [form], ...read, normalised: `form ${answer.text}` };
  return { verdict, score: verdict === "equal" ? 1 : 0, feedback: [feedback], ...read };
}

export type GivenNumber = { readonly expr: Expr; readonly written: Written; readonly text: string };

/** The verdict on one number against its key, by the author's policy. */
export function judgeNumber({ expr, written, text }: GivenNumber, key: Expr, policy: NumberPolicy, context: CheckContext): Comparison {
  const given = canonical(expr);
  const compared = compareFormula(expr, key, [], context);
  const { verdict, evidence } = compared;
  if (verdict === "equal") return compared;
  const close = isClose(given, key, policy);
  if (close === null) return { verdict: "undecided", evidence, feedback: { code: "undecided", message: SENTENCES.undecided } };
  if (close && policy !== "exact") return { verdict: "equal", evidence, feedback: { code: "right", message: SENTENCES.right2 } };
  if (verdict === "undecided" || (policy === "exact" && !isRounding(written, given, key))) return compared;
  return { verdict, evidence, feedback: policy === "exact" ? { code: "rounded-value", message: SENTENCES.rounded(text.trim()) } : { code: "outside-tolerance", message: SENTENCES.outsideTolerance } };
}

/** Is the answer within the tolerance; null where the bounds of the key cannot tell. */
function isClose(given: Expr, key: Expr, policy: NumberPolicy): boolean | null {
  if (policy === "exact") return false;
  const [value, target] = [boundsOf(given), boundsOf(key)];
  if (!value || !target) return null;
  const reach = reachOf(policy, toNumber(target.lo) === 0 ? toNumber(target.hi) : toNumber(target.lo), target);
  const [one, other] = [subtractRational(value.hi, target.lo), subtractRational(value.lo, target.hi)];
  const furthest = compareRational(absoluteRational(one), absoluteRational(other)) >= 0 ? absoluteRational(one) : absoluteRational(other);
  if (compareRational(furthest, reach) <= 0) return true;
  // The nearest that the two can be: no distance at all where the bounds overlap.
  const apart = isNegative(one) ? negateRational(one) : isNegative(other) ? rational(0) : other;
  return compareRational(apart, reach) > 0 ? false : null;
}

type Bounds = { readonly lo: Rational; readonly hi: Rational };

/** Exact where the number is rational, else the enclosure in double precision. */
function boundsOf(e: Expr): Bounds | null {
  const tidy = canonical(e);
  if (tidy.kind === "num") return { lo: tidy.value, hi: tidy.value };
  const result = enclose(e, {});
  const bounded = result.kind === "value" && Number.isFinite(result.enclosure.lo) && Number.isFinite(result.enclosure.hi);
  return bounded ? { lo: exact(result.enclosure.lo), hi: exact(result.enclosure.hi) } : null;
}

/** The double as the fraction that it is. */
function exact(value: number): Rational {
  let [scaled, shift] = [value, 0n];
  while (!Number.isInteger(scaled) && shift < 1100n) {
    scaled *= 2;
    shift += 1n;
  }
  return rational(BigInt(scaled), 2n ** shift);
}

/** How far from the key an answer may lie. A hair is added so that a bound itself is within. */
function reachOf(policy: Exclude<NumberPolicy, "exact">, size: number, target: Bounds): Rational {
  const key = absoluteRational(target.hi);
  if ("absolute" in policy) return decimalOf(policy.absolute);
  if ("relative" in policy) return multiplyRational(key, decimalOf(policy.relative));
  const magnitude = size === 0 ? 0 : Math.floor(Math.log10(Math.abs(size)));
  return multiplyRational(rational(1, 2), powerRational(rational(10), BigInt(magnitude - policy.significant + 1)));
}

/** A tolerance as it was written: 0.001 is one thousandth, not the nearest double. */
function decimalOf(value: number): Rational {
  const reading = readExpr(`${value}`);
  return reading.ok && reading.expr.kind === "num" ? reading.expr.value : exact(value);
}

/** A decimal that is the key rounded to as many places as were given. */
function isRounding(written: Written, given: Expr, key: Expr): boolean {
  const places = decimalPlaces(written);
  if (places === null || given.kind !== "num") return false;
  const target = boundsOf(key);
  if (!target) return false;
  const half = multiplyRational(rational(1, 2), powerRational(rational(10), BigInt(-places)));
  const distance = absoluteRational(subtractRational(given.value, target.lo));
  return compareRational(distance, multiplyRational(half, rational(101, 100))) <= 0;
}

function decimalPlaces(w: Written): number | null {
  if (w.kind === "number" && w.decimal && !/e/i.test(w.text)) return w.text.split(".")[1]?.length ?? 0;
  const parts = partsOf(w);
  const [only] = parts;
  return parts.length === 1 && only ? decimalPlaces(only) : null;
}

import { canonical, type Evidence, type Expr, readList, toInfix } from "@nabla/calc-core";
import { SENTENCES } from "../feedback/sentences";
import type { EntryOutcome, Feedback } from "../outcome";
import type { Answer } from "../problem/answer";
import type { SetTask } from "../problem/kinds/set";
import { decide } from "./compare";
import type { CheckContext, Finding } from "./context";
import { notAnAnswer, unreadableText } from "./reading";
import { KIND_SENTENCES } from "./sentences";
import { shownSet } from "./shown";

type Element = readonly Expr[];
/** Which element of the key a given one is; undecided where it may be one. */
type Match = { readonly place: number | null; readonly undecided: boolean };

/** Numbers, formulas or points in any order: each that is right scores its share, each that does not belong takes one back. */
export function checkSet(answer: Answer, task: SetTask, context: CheckContext): Finding {
  if (answer.kind !== "text") return notAnAnswer(answer);
  const reading = readList(answer.text, task.dimension, { variables: task.variables, strict: true });
  if (!reading.ok) return unreadableText(reading.fault, answer.text);
  const given = reading.items.map(({ coordinates }) => coordinates);
  const evidence: Evidence[] = [];
  const matches = given.map((element) => matchOf(element, task, context, evidence));
  const found = new Set(matches.flatMap(({ place }) => place ?? []));
  const all = task.elements.length;
  const placed = task.ordered ? matches.filter(({ place }, i) => place === i).length : found.size;
  const wrong = matches.filter(({ place, undecided }) => place === null && !undecided).length;
  const surplus = task.ordered ? Math.max(0, given.length - all) : wrong;
  const right = placed === all && wrong === 0 && (!task.ordered || given.length === all);
  const undecided = !right && wrong === 0 && matches.some((match) => match.undecided);
  const listed = given.map(textOf);
  return {
    verdict: right ? "equal" : undecided ? "undecided" : "unequal",
    score: right ? 1 : all === 0 ? 0 : Math.min(0.99, Math.max(0, (placed - surplus) / all)),
    feedback: right ? [{ code: "right", message: SENTENCES.right2 }] : undecided ? [{ code: "undecided", message: SENTENCES.undecided }] : summary(placed, given.length, found.size, surplus, all),
    ...(given.length > 0 ? { entries: matches.map((match, i) => [entryOf(match, task.ordered ? i : null)]) } : {}),
    normalised: `{${(task.ordered ? listed : [...new Set(listed)].sort()).join(" | ")}}`,
    reading: shownSet(given),
    evidence,
  };
}

function matchOf(element: Element, { elements, domain }: SetTask, context: CheckContext, kept: Evidence[]): Match {
  let undecided = false;
  for (const [place, wanted] of elements.entries()) {
    const compared = wanted.map((key, i) => decide(element[i] ?? key, key, domain, context));
    if (compared.every(({ verdict }) => verdict === "equal")) {
      kept.push(...compared.map(({ evidence }) => evidence));
      return { place, undecided: false };
    }
    const refuted = compared.find(({ verdict }) => verdict === "unequal");
    if (refuted) kept.push(refuted.evidence);
    else undecided = true;
  }
  return { place: null, undecided };
}

function summary(placed: number, given: number, found: number, surplus: number, all: number): readonly Feedback[] {
  if (all === 0) return [{ code: "some-elements-right", message: KIND_SENTENCES.nothingIsRight }];
  if (given === 0) return [{ code: "elements-missing", message: KIND_SENTENCES.nothingBelongs }];
  const missing = all - found;
  const tooMany = surplus > 0 && placed > 0 ? [{ code: "element-wrong" as const, message: KIND_SENTENCES.elementsSurplus(surplus) }] : [];
  return [{ code: "some-elements-right", message: KIND_SENTENCES.elements(placed, all) }, ...tooMany, ...(missing > 0 && given < all ? [{ code: "elements-missing" as const, message: KIND_SENTENCES.elementsMissing(missing) }] : [])];
}

function entryOf({ place, undecided }: Match, mustBe: number | null): EntryOutcome {
  if (undecided) return { verdict: "undecided", feedback: [{ code: "undecided", message: SENTENCES.undecided }] };
  if (place === null) return { verdict: "unequal", feedback: [{ code: "element-wrong", message: KIND_SENTENCES.elementWrong }] };
  if (mustBe !== null && place !== mustBe) return { verdict: "unequal", feedback: [{ code: "element-wrong", message: KIND_SENTENCES.elementElsewhere }] };
  return { verdict: "equal", feedback: [] };
}

const textOf = (element: Element): string => element.map((e) => toInfix(canonical(e))).join(", ");

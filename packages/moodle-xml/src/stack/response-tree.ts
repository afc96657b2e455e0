import { leave } from "../leave";
import type { Context } from "../problem-file";
import { childrenOf, type Element, textAt, wrappedText } from "../xml";

/** What the potential response tree holds for right. */
export type RightAnswer = { readonly test: string; readonly key: string; readonly options: string; readonly forms: readonly Form[] };

type Form = "factored" | "expanded" | "single-fraction";

/** Tests of a form alone, or of the form and the value. */
const FORMS: Readonly<Record<string, Form>> = { FacForm: "factored", Expanded: "expanded", SingleFrac: "single-fraction" };

const next = (node: Element, branch: "true" | "false"): string => textAt(node, `${branch}nextnode`) || "-1";
const score = (node: Element, branch: "true" | "false"): number => Number(textAt(node, `${branch}score`) || "0");

/** Reads a tree whose first node tells right from wrong; nodes behind its true branch may ask for a form. */
export function rightAnswerOf({ question, remark }: Context, input: string): RightAnswer {
  const [tree, second] = childrenOf(question, "prt");
  if (!tree || second) return leave("response-tree");
  const nodes = childrenOf(tree, "node");
  const named = new Map(nodes.map((node) => [textAt(node, "name"), node]));
  const pointedAt = new Set(nodes.flatMap((node) => [next(node, "true"), next(node, "false")]));
  const roots = nodes.filter((node) => !pointedAt.has(textAt(node, "name")));
  const [root] = roots;
  if (!root || roots.length > 1 || textAt(root, "sans") !== input) return leave("response-tree");

  const forms: Form[] = [];
  const [test, key] = [textAt(root, "answertest"), textAt(root, "tans")];
  const assigned = [...wrappedText(tree, "feedbackvariables").matchAll(/([A-Za-z]\w*)\s*:/g)].map(([, name = ""]) => name);
  if (assigned.some((name) => new RegExp(`\\b${name}\\b`).test(key))) leave("response-tree");
  const own = FORMS[test];
  if (own) forms.push(own);

  let earned = added(root, 0);
  let node = root;
  for (let seen = 1; next(node, "true") !== "-1"; seen++) {
    const behind = named.get(next(node, "true"));
    const form = behind ? FORMS[textAt(behind, "answertest")] : undefined;
    if (!behind || !form || seen > 3 || textAt(behind, "sans") !== input) return leave("response-tree");
    if (earned > 0) remark("partial-answers");
    forms.push(form);
    earned = added(behind, earned);
    node = behind;
  }
  if (Math.abs(earned - 1) > 0.001) leave("response-tree");
  const wrong = behindFalse(root, named);
  const scores = [score(root, "false"), ...wrong.flatMap((each) => [score(each, "true"), score(each, "false")])];
  // Behind wrong something else might be right as well.
  if (scores.reduce((sum, each) => sum + Math.max(0, each), 0) > 0.999) leave("response-tree");
  if (wrong.length > 0 || nodes.some((each) => wrappedText(each, "falsefeedback") !== "")) remark("tree-feedback");
  if (scores.some((each) => each > 0)) remark("partial-answers");
  return { test, key, options: textAt(root, "testoptions"), forms };
}

function added(node: Element, before: number): number {
  const mode = textAt(node, "truescoremode") || "=";
  return mode === "=" ? score(node, "true") : mode === "+" ? before + score(node, "true") : mode === "-" ? before - score(node, "true") : leave("response-tree");
}

function behindFalse(root: Element, named: ReadonlyMap<string, Element>): readonly Element[] {
  const found = new Set<Element>();
  const waiting = [next(root, "false")];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const node = named.get(name);
    if (!node || found.has(node)) continue;
    found.add(node);
    waiting.push(next(node, "true"), next(node, "false"));
  }
  return [...found];
}

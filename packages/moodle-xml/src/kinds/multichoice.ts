import { leave } from "../leave";
import type { Context, Translation } from "../problem-file";
import { childrenOf, isTrue, textAt } from "../xml";
import { answersOf, isPartial, isRight } from "./answers";

const MOST = 20;

/** multichoice, with one right option or several. */
export function multichoice({ question, remark, rich }: Context): Translation {
  const answers = answersOf(question);
  const single = isTrue(textAt(question, "single") || "true");
  if (answers.length < 2) leave("empty");
  if (answers.length > MOST) leave("too-long");
  const correct = answers.map((answer) => (single ? isRight(answer) : answer.percent > 0));
  const rightOnes = correct.filter(Boolean).length;
  if (rightOnes === 0) leave("no-key");
  if (single && rightOnes > 1) leave("several-keys");
  if (single && answers.some(isPartial)) remark("partial-answers");
  // Here each right option counts the same, and a wrong one takes as much back.
  if (!single && answers.some(({ percent }, i) => Math.abs(percent - (correct[i] ? 100 : -100) / rightOnes) > 0.1)) remark("other-marking");
  const options = answers.map(({ element }, i) => {
    const why = rich(childrenOf(element, "feedback")[0]);
    const text = rich(element);
    return { text: text === "" ? leave("empty") : text, ...(correct[i] ? { correct: true } : {}), ...(why === "" ? {} : { why }) };
  });
  if (new Set(options.map(({ text }) => text)).size < options.length) leave("equal-options");
  return { ask: { kind: single ? "choice" : "choices", options } };
}

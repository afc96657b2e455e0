import { leave } from "../leave";
import type { Context, Translation } from "../problem-file";
import { childrenOf } from "../xml";
import { answersOf, isRight } from "./answers";

/** truefalse: a choice between the two words that the file has. */
export function trueFalse({ question, rich }: Context): Translation {
  const answers = answersOf(question);
  if (answers.length !== 2 || answers.filter(isRight).length !== 1) leave("no-key");
  const options = answers.map((answer) => {
    const why = rich(childrenOf(answer.element, "feedback")[0]);
    return { text: answer.text === "" ? leave("empty") : answer.text, ...(isRight(answer) ? { correct: true } : {}), ...(why === "" ? {} : { why }) };
  });
  if (options[0]?.text === options[1]?.text) leave("equal-options");
  return { ask: { kind: "choice", options } };
}

import { leave } from "../leave";
import type { Context, Translation } from "../problem-file";
import { childrenOf } from "../xml";
import { richText } from "../problem-file";

const MOST = 12;

/** matching: pairs. Answers without a question belong to nothing and are not offered here. */
export function matching({ question, remark, rich }: Context): Translation {
  const pairs = childrenOf(question, "subquestion").flatMap((each) => {
    const [answer] = childrenOf(each, "answer");
    // The answers of a pair are plain text, whatever they look like.
    const right = answer ? richText({ ...answer, "@format": "plain_text" }, remark) : "";
    const left = rich(each);
    if (left === "" && right !== "") remark("distractors");
    return left === "" || right === "" ? [] : [{ left, right }];
  });
  if (pairs.length < 2) leave("empty");
  if (pairs.length > MOST) leave("too-long");
  if (new Set(pairs.map(({ left }) => left)).size < pairs.length) leave("equal-options");
  if (new Set(pairs.map(({ right }) => right)).size < 2) leave("equal-options");
  return { ask: { kind: "match", pairs } };
}

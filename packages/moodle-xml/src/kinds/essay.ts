import { leave } from "../leave";
import type { Context, Translation } from "../problem-file";
import { childrenOf, textAt } from "../xml";

/** essay: words for the instructor's eyes; the information for graders says what to look for. */
export function essay({ question, title, remark, rich }: Context): Translation {
  if (Number(textAt(question, "attachmentsrequired") || "0") > 0 || textAt(question, "responseformat") === "noinline") leave("attachments");
  if (rich(childrenOf(question, "responsetemplate")[0]) !== "") remark("template");
  const information = rich(childrenOf(question, "graderinfo")[0]);
  const lines = information.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/).map((line) => line.replace(/^\s*(?:[-*]|\d+\.)\s+/, "").trim()).filter((line) => line !== "");
  if (lines.length === 0) remark("no-rubric");
  // A rubric has at most 20 lines: a longer text is one of them.
  const rubric = lines.length === 0 ? [{ says: title }] : (lines.length > 20 ? [information] : lines).map((says) => ({ says }));
  const words = Number(textAt(question, "maxwordlimit") || "0");
  return { ask: { kind: "explanation", rubric, ...(words >= 5 && words <= 2000 ? { words } : {}) } };
}

import { type Answer, answerSchema, grade as gradeAnswer, makeVariant, type Outcome, readProblem } from "@nabla/grader";
import { manyDigits } from "@nabla/calc-core/digits";
import { parseArguments, requireWords } from "../arguments";
import { type Command, InputError, UsageError } from "../command";
import { readGiven } from "../read-given";
import { mapLines, type Row, type RowResult } from "../streams/json-lines";

const OPTIONS = { answers: { type: "string" }, seed: { type: "string" }, json: { type: "boolean" }, jsonl: { type: "boolean" } } as const;

export const grade: Command = {
  usage: ["nabla grade problem.yaml --answers answers.jsonl [--seed 7] [--jsonl]"],
  does: 'Grades a batch of answers to a problem; a line is {"id": "…", "answer": "2x"} or holds an answer of another kind.',
  run: async (args, io) => {
    const { values, words } = parseArguments(args, OPTIONS);
    const [path = ""] = requireWords(words, "one problem file");
    if (values.answers === undefined) throw new UsageError("--answers names the file of answers; - is standard input.");
    const seed = Number(values.seed ?? "1");
    if (!Number.isInteger(seed) || seed < 0) throw new UsageError("--seed is a whole number, not below 0.");
    const problem = readProblem(await readGiven(io, path));
    if (!problem.ok) throw new InputError(problem.faults.map((fault) => `${path}:${fault.line ?? 1}:${fault.column ?? 1}: ${fault.message}`).join("\n"));
    const variant = makeVariant(problem.problem, seed);

    const input = values.answers === "-" ? io.input : linesOf(await readGiven(io, values.answers));
    const forProgram = values.json === true || values.jsonl === true;
    const judge = (row: Row): RowResult => {
      const answer = answerOf(row);
      if (!answer) return { fields: { verdict: "error", message: 'the field "answer" is missing or is no answer' }, fault: true };
      return { fields: rowOf(gradeAnswer(variant, answer, { digits: manyDigits })) };
    };
    return mapLines({ ...io, input }, [], judge, (message) => ({ verdict: "error", message }), forProgram ? undefined : asText);
  },
};

async function* linesOf(text: string): AsyncIterable<string> {
  yield* text.split(/\r?\n/);
}

function answerOf(row: Row): Answer | null {
  const given = row["answer"];
  const parsed = answerSchema.safeParse(typeof given === "string" ? { kind: "text", text: given } : given);
  return parsed.success ? parsed.data : null;
}

function rowOf(outcome: Outcome): Row {
  return {
    verdict: outcome.verdict,
    score: outcome.score,
    costsAttempt: outcome.costsAttempt,
    message: outcome.feedback.map((feedback) => feedback.message).join(" "),
    feedback: outcome.feedback,
    ...(outcome.entries ? { entries: outcome.entries } : {}),
    certificate: outcome.certificate,
  };
}

/** A line that a person reads. */
function asText(row: Row): string {
  const score = typeof row["score"] === "number" ? `${Math.round(row["score"] * 100)} %` : "";
  return [row["id"], row["verdict"], score, row["message"]].map((cell) => String(cell ?? "")).join("	");
}


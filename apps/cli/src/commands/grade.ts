import { type Answer, answerSchema, grade as gradeAnswer, makeVariant, type Outcome, type Problem, readProblem, recheck } from "@nabla/grader";
import { manyDigits } from "@nabla/calc-core/digits";
import { parseArguments, requireWords } from "../arguments";
import { type Command, InputError, UsageError } from "../command";
import { readGiven } from "../read-given";
import { mapLines, type Row, type RowResult } from "../streams/json-lines";

const OPTIONS = { answers: { type: "string" }, recheck: { type: "boolean" }, seed: { type: "string" }, json: { type: "boolean" }, jsonl: { type: "boolean" } } as const;

export const grade: Command = {
  usage: ["nabla grade problem.yaml --answers answers.jsonl [--seed 7] [--jsonl]", "nabla grade problem.yaml --answers graded.jsonl --recheck [--jsonl]"],
  does: 'Grades a batch of answers to a problem; a line is {"id": "…", "answer": "2x"} or holds an answer of another kind. With --recheck the lines are those that --jsonl wrote, and each verdict is checked again from its certificate.',
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
      if (values.recheck === true) return recheckRow(problem.problem, answer, row);
      return { fields: rowOf(answer, gradeAnswer(variant, answer, { digits: manyDigits })) };
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

/** A verdict that no longer stands is a fault of its line. */
function recheckRow(problem: Problem, answer: Answer, row: Row): RowResult {
  const { holds, engine, checked, faults } = recheck(problem, answer, row, { digits: manyDigits });
  const message = holds ? `The verdict stands; pieces of evidence checked: ${checked}.` : faults.map((fault) => fault.message).join(" ");
  return { fields: { holds, verdict: String(row["verdict"] ?? ""), message, engine, checked, faults }, ...(holds ? {} : { fault: true }) };
}

function rowOf(answer: Answer, outcome: Outcome): Row {
  return {
    answer,
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
  return [row["id"], row["verdict"], row["holds"] === false ? "does not stand" : score, row["message"]].map((cell) => String(cell ?? "")).join("	");
}


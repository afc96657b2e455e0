import { CATALOGUE, type Finding, findMistake } from "@nabla/grader";
import { manyDigits } from "@nabla/calc-core/digits";
import { parseArguments, requireWords } from "../arguments";
import { type Command, InputError, UsageError } from "../command";
import type { Io } from "../io";
import { rowsOf } from "../map-object";
import { nameOf, readName, readNames } from "../names";
import { type Asked, questionOf, readAnswer, readConditions, readFunctions } from "../question";
import { mapLines, type Row, type RowResult } from "../streams/json-lines";
import { underline } from "../underline";

const OPTIONS = {
  wrt: { type: "string" },
  order: { type: "string" },
  domain: { type: "string" },
  kind: { type: "string" },
  at: { type: "string" },
  rate: { type: "string" },
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
} as const;

/** Orders beyond this are refused, as in `nabla diff`. */
const MOST_ORDERS = 6;

export const mistakes: Command = {
  usage: [
    'nabla mistakes "sin(2x^2)" "cos(2x^2)" --wrt x [--order 2] [--domain "x > 0"] [--json]',
    'nabla mistakes "x^2 y" "[x^2, 2x y]" --wrt x,y [--kind gradient|jacobian|hessian]',
    'nabla mistakes "x^2 + y^2" "[6/5, 12/5]" --at x=1,y=2 --rate 1/10 [--kind descent|newton|newton-root]',
    "nabla mistakes --jsonl < answers.jsonl",
  ],
  does: "Which known mistakes explain a wrong answer.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, OPTIONS);
    if (values.jsonl) return mapLines(io, ["f", "answer"], explainRow, (message) => ({ mistakes: [], error: message }));
    const [f = "", answer = ""] = requireWords(words, "the function", "the answer");
    const order = values.order === undefined ? undefined : Number(values.order);
    if (!isOrder(order)) throw new UsageError(`--order is a whole number from 1 to ${MOST_ORDERS}.`);
    const asked: Asked = { f, wrt: readNames("--wrt", values.wrt), order, domain: values.domain, kind: values.kind, at: pointIn(values.at), rate: values.rate };
    const explained = explain(asked, answer);
    if (!explained.ok) throw new InputError(explained.message);
    if (values.json) io.print(JSON.stringify(fieldsOf(explained)));
    else tell(io, explained);
    return 0;
  },
};

type Explanation = { readonly ok: true; readonly verdict: string; readonly finding: Finding } | { readonly ok: false; readonly message: string; readonly isAnswer: boolean };

function explain(asked: Asked, answer: string): Explanation {
  const refused = (message: string): Explanation => ({ ok: false, message, isAnswer: false });
  const read = readFunctions(asked);
  if (!read.ok) return refused(read.message);
  const conditions = readConditions(asked, read.names);
  if (!conditions.ok) return refused(conditions.message);
  const given = readAnswer(answer, read.names);
  if (!given.ok) return { ok: false, message: underline(answer, given.fault), isAnswer: true };
  const asking = questionOf(asked, read.functions, given.object);
  if (!asking.ok) return refused(asking.message);
  const rows = rowsOf(given.object);
  const column = given.object.kind === "vector" ? given.object.entries.map((entry) => [entry]) : rows;
  return { ok: true, ...findMistake(asking.question, column, { domain: conditions.domain, digits: manyDigits }) };
}

/**
 * The mistakes that are certain. Where different ones explain the answer equally well, all of them are listed, and
 * `explanations` has them apart, so that none is taken for the one.
 */
function fieldsOf({ verdict, finding }: { readonly verdict: string; readonly finding: Finding }): Row {
  const explanations = finding.possible.map(({ names }) => names);
  const named = finding.certain.length > 0 || explanations.some((names) => names.length > 1) ? finding.certain : [...new Set(explanations.flat())];
  return { mistakes: named, verdict, ...(explanations.length > 1 ? { explanations } : {}) };
}

function tell(io: Io, { verdict, finding }: { readonly verdict: string; readonly finding: Finding }): void {
  for (const name of finding.certain) io.print(`${name}: ${CATALOGUE[name].says}`);
  if (finding.certain.length > 0) return;
  if (finding.possible.length > 0) {
    io.print("different mistakes explain it, so that none of them is certain:");
    for (const { names } of finding.possible) io.print(`  ${names.join(" and ")}`);
  } else io.print(verdict === "equal" ? "the answer is right" : verdict === "undecided" ? "whether the answer is right could not be decided" : "no known mistake explains this answer");
}

function explainRow(row: Row): RowResult {
  const order = row["order"];
  if (!isOrder(order)) return { fields: { mistakes: [], error: `order is a whole number from 1 to ${MOST_ORDERS}` }, fault: true };
  const text = (name: string): string | undefined => (typeof row[name] === "string" || typeof row[name] === "number" ? String(row[name]) : undefined);
  const wrt = namesIn(row["wrt"]);
  if (wrt === null) return { fields: { mistakes: [], error: "wrt is the names of variables, such as x,y" }, fault: true };
  const asked: Asked = { f: String(row["f"]), wrt, order: order, domain: text("domain"), kind: text("kind"), at: pointOf(row["at"]), rate: text("rate") };
  const explained = explain(asked, String(row["answer"]));
  if (explained.ok) return { fields: fieldsOf(explained) };
  // An answer that cannot be read has no mistake of the catalogue; a question that cannot be read is a fault of the row.
  if (explained.isAnswer) return { fields: { mistakes: [], verdict: "error", message: explained.message } };
  return { fields: { mistakes: [], error: explained.message }, fault: true };
}

const isOrder = (order: unknown): order is number | undefined => order === undefined || (typeof order === "number" && Number.isInteger(order) && order >= 1 && order <= MOST_ORDERS);

/** A row's "x,y" or ["x", "y"]; null where one is no name. */
function namesIn(given: unknown): readonly string[] | null | undefined {
  if (given === undefined || given === null) return undefined;
  const names = (Array.isArray(given) ? given.map(String) : String(given).split(",")).map(readName);
  return names.every((name) => name !== null) ? names : null;
}

/** "x=1,y=1/2" as texts by name. */
function pointIn(text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  return Object.fromEntries(
    text.split(",").map((part) => {
      const [name = "", value] = part.split("=").map((piece) => piece.trim());
      if (name === "" || value === undefined) throw new UsageError(`--at takes name=value pairs such as x=2,y=1/2; "${part}" is none.`);
      return [nameOf("--at", name), value] as const;
    }),
  );
}

function pointOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value === "string") return Object.fromEntries(value.split(",").map((part) => part.split("=").map((piece) => piece.trim())).flatMap(([name, number]) => (name && number ? [[readName(name) ?? name, number]] : [])));
  if (typeof value !== "object" || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, number]) => [readName(name) ?? name, String(number)]));
}

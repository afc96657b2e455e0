import { type Condition, decideEquivalence, type Fault, type MathObject, read, readDomain, type ReadOptions } from "@nabla/calc-core";
import { manyDigits } from "@nabla/calc-core/digits";
import { parseArguments, requireWords } from "../arguments";
import { type Command, InputError } from "../command";
import { rowsOf } from "../map-object";
import { judgeByKind } from "./judge-by-kind";
import { readName, readNames } from "../names";
import { mapLines, type Row, type RowResult } from "../streams/json-lines";
import { underline } from "../underline";

const OPTIONS = { domain: { type: "string" }, vars: { type: "string" }, json: { type: "boolean" }, jsonl: { type: "boolean" } } as const;

export const equiv: Command = {
  usage: ['nabla equiv "2x cos(x)" "cos(x)*2x" [--domain "x > 0"] [--vars x,y] [--json]', "nabla equiv --jsonl < pairs.jsonl"],
  does: "The verdict and its evidence for a student's expression against a reference; also for equations, sets, and conditions on one letter.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, OPTIONS);
    if (values.jsonl) {
      return mapLines(io, ["student", ["reference", "teacher"]], judgeRow, (message) => ({ verdict: "error", evidence: { kind: "unreadable" }, message }));
    }
    const [student = "", reference = ""] = requireWords(words, "the student's text", "the reference");
    const { fields, unread } = judge({ student, reference, domain: values.domain, variables: readNames("--vars", values.vars) });
    if (values.json) io.print(JSON.stringify(fields));
    else if (unread) throw new InputError(underline(unread.text, unread.fault));
    else {
      io.print(String(fields["verdict"]));
      io.print(`  ${String(fields["message"])}`);
      io.print(`  evidence: ${JSON.stringify(fields["evidence"])}`);
    }
    return unread ? 1 : 0;
  },
};

type Pair = { readonly student: string; readonly reference: string; readonly domain: string | undefined; readonly variables: readonly string[] | undefined };

/** What is written of a pair; and where a text of it cannot be read, the place. */
type Judged = { readonly fields: Row; readonly unread?: { readonly text: string; readonly fault: Pick<Fault, "message" | "span"> } };

function judgeRow(row: Row): RowResult {
  const { fields } = judge({
    student: String(row["student"]),
    reference: String(row["reference"] ?? row["teacher"]),
    domain: typeof row["domain"] === "string" && row["domain"].trim() !== "" ? row["domain"] : undefined,
    variables: Array.isArray(row["variables"]) ? row["variables"].map((name) => readName(String(name)) ?? String(name)) : undefined,
  });
  // An answer that cannot be read is a verdict of its own, and no fault of the stream.
  return { fields };
}

function judge(pair: Pair): Judged {
  const other = judgeByKind(pair);
  if (other) return { fields: other };
  const options: ReadOptions = pair.variables ? { variables: pair.variables } : {};
  const student = read(pair.student, options);
  if (!student.ok) return unreadable("student", pair.student, student.fault);
  const reference = read(pair.reference, options);
  if (!reference.ok) return unreadable("reference", pair.reference, reference.fault);
  const domain = pair.domain === undefined ? { ok: true as const, conditions: [] } : readDomain(pair.domain, options);
  if (!domain.ok) return unreadable("domain", pair.domain ?? "", domain.fault);
  return { fields: compare(student.object, reference.object, domain.conditions, pair.variables) };
}

function unreadable(side: "student" | "reference" | "domain", text: string, fault: Fault): Judged {
  const where = side === "student" ? "" : side === "reference" ? "the reference: " : "the domain: ";
  const message = `${where}${fault.message}`;
  return {
    fields: { verdict: "error", evidence: { kind: "unreadable", side, code: fault.code, from: fault.span.from, to: fault.span.to }, message },
    unread: { text, fault: { message, span: fault.span } },
  };
}

/** Scalars as they are; vectors and matrices entry by entry, the first entry that is not equal deciding. */
function compare(student: MathObject, reference: MathObject, domain: readonly Condition[], variables: readonly string[] | undefined): Row {
  const [given, wanted] = [rowsOf(student), rowsOf(reference)];
  const shape = (rows: readonly (readonly unknown[])[]): string => rows.map((row) => row.length).join(",");
  if ((student.kind === "scalar") !== (reference.kind === "scalar") || shape(given) !== shape(wanted)) {
    return { verdict: "unequal", evidence: { kind: "shape", student: shape(given), reference: shape(wanted) }, message: "The two have different shapes." };
  }
  let result: Row | undefined;
  for (const [i, row] of given.entries()) {
    for (const [j, entry] of row.entries()) {
      const expected = wanted[i]?.[j];
      if (!expected) continue;
      const { verdict, evidence, message } = decideEquivalence(entry, expected, { domain, digits: manyDigits, ...(variables ? { variables } : {}) });
      const place = student.kind === "scalar" ? {} : { entry: [i + 1, j + 1] };
      if (verdict === "unequal") return { verdict, evidence: { ...evidence, ...place }, message };
      // The weaker verdict of several entries is the verdict of the whole.
      if (!result || verdict === "undecided") result = { verdict, evidence, message };
    }
  }
  return result ?? { verdict: "undecided", evidence: { kind: "undecided", reason: "no-entries" }, message: "There is nothing to compare." };
}

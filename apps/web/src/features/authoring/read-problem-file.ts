import { parse, stringify } from "yaml";
import { isTextKind } from "./ask-templates";
import { type AskForm, type AskKind, ASK_KINDS, BLANK_FORM, type ParameterForm, type ProblemForm } from "./problem-form";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The form for a problem file, also for one that is not yet right; what is missing takes the form's blank, and nothing is
 * refused. What the form has no field for stays in the file (patch-problem-file.ts).
 */
export function readProblemFile(yaml: string): ProblemForm {
  const file = fieldsOf(parse(yaml));
  return {
    format: text(file["format"]) || BLANK_FORM.format,
    id: text(file["id"]),
    title: text(file["title"]),
    concept: text(file["concept"]) || BLANK_FORM.concept,
    difficulty: text(file["difficulty"]) || BLANK_FORM.difficulty,
    tags: list(file["tags"]).join(", "),
    parameters: Object.entries(fieldsOf(file["parameters"])).map(([name, value]) => parameterForm(name, fieldsOf(value))),
    where: list(file["where"]).join("\n"),
    definitions: Object.entries(fieldsOf(file["let"])).map(([name, value]) => ({ name, value: definition(value) })),
    statement: text(file["statement"]).trimEnd(),
    ask: askForm(fieldsOf(file["ask"])),
    points: text(file["points"]) || BLANK_FORM.points,
    attempts: file["attempts"] === undefined ? BLANK_FORM.attempts : text(file["attempts"]),
    showCounterexample: file["show-counterexample"] !== false,
    hints: list(file["hints"]),
    solution: text(file["solution"]).trimEnd(),
  };
}

/** A formula as it is; a longer definition in one line, as the writer takes it. */
function definition(value: unknown): string {
  const short = text(value);
  return short === "" && value !== "" ? stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim() : short;
}

function parameterForm(name: string, value: Fields): ParameterForm {
  const [from = "", to = ""] = list(value["integers"]);
  const chosen = list(value["choose"]);
  return {
    name,
    draw: chosen.length > 0 ? "choose" : "integers",
    from,
    to,
    except: list(value["except"]).join(", "),
    choose: chosen.join(", "),
  };
}

function askForm(ask: Fields): AskForm {
  const blank = BLANK_FORM.ask;
  const policy = policyOf(ask["policy"]);
  return {
    ...blank,
    ...policy,
    kind: kindOf(ask["kind"]),
    inText: isTextKind(ask["kind"]) ? ask["kind"] : null,
    of: list(ask["of"]).join(", "),
    in: list(ask["in"]).join(", "),
    order: text(ask["order"]),
    domain: list(ask["domain"]).join(", "),
    form: list(ask["form"]),
    value: text(ask["value"]),
    variables: list(ask["variables"]).join(", "),
    options: rows(ask["options"], blank.options, (option) => ({
      text: text(option["text"]),
      correct: option["correct"] === true,
      why: text(option["why"]),
    })),
    items: Array.isArray(ask["items"]) ? list(ask["items"]) : blank.items,
    pairs: rows(ask["pairs"], blank.pairs, (pair) => ({ left: text(pair["left"]), right: text(pair["right"]) })),
    text: text(ask["text"]).trimEnd(),
    gaps: Object.entries(fieldsOf(ask["gaps"])).map(([name, gap]) => gapForm(name, fieldsOf(gap))),
    explanation: text(ask["explanation"]).trimEnd(),
  };
}

function gapForm(name: string, gap: Fields): AskForm["gaps"][number] {
  const accept = list(gap["accept"]);
  return accept.length > 0
    ? { name, judge: "words", accept: accept.join("\n") }
    : { name, judge: "value", accept: text(gap["value"]) };
}

function policyOf(policy: unknown): Pick<AskForm, "policy" | "tolerance"> {
  for (const name of ["relative", "absolute", "significant"] as const) {
    const amount = fieldsOf(policy)[name];
    if (amount !== undefined) return { policy: name, tolerance: text(amount) };
  }
  return { policy: "exact", tolerance: "" };
}

function kindOf(kind: unknown): AskKind {
  return ASK_KINDS.find((known) => known === kind) ?? BLANK_FORM.ask.kind;
}

function rows<T>(value: unknown, blank: readonly T[], row: (fields: Fields) => T): readonly T[] {
  return Array.isArray(value) ? value.map((each) => row(fieldsOf(each))) : blank;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A list as it is, a single value as a list of one, nothing as none. */
function list(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(text);
  const single = text(value);
  return single === "" ? [] : [single];
}

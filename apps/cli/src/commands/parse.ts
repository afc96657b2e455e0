import { canonical, objectToInfix, objectToLatex, objectToSpeech, read, writtenToLatex } from "@nabla/calc-core";
import { parseArguments, requireWords } from "../arguments";
import { type Command, InputError } from "../command";
import { mapObject } from "../map-object";
import { readName, readNames } from "../names";
import { mapLines, type RowResult } from "../streams/json-lines";
import { underline } from "../underline";

const OPTIONS = { jsonl: { type: "boolean" }, json: { type: "boolean" }, vars: { type: "string" } } as const;

export const parse: Command = {
  usage: ['nabla parse "4x cos(2x^2)" [--vars x,y] [--json]', "nabla parse --jsonl < texts.jsonl"],
  does: "How a text is read.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, OPTIONS);
    if (values.jsonl) {
      return mapLines(io, ["text"], (row) => {
        const variables = Array.isArray(row["variables"]) ? row["variables"].map((name) => readName(String(name)) ?? String(name)) : undefined;
        return parseRow(String(row["text"]), variables);
      }, (message) => ({ ok: false, message }));
    }
    const [text = ""] = requireWords(words, "one text");
    const variables = readNames("--vars", values.vars);
    if (values.json) {
      const { fields, fault } = parseRow(text, variables);
      io.print(JSON.stringify(fields));
      return fault ? 1 : 0;
    }
    const reading = read(text, variables ? { variables } : {});
    if (!reading.ok) throw new InputError(underline(text, reading.fault));
    io.print(objectToInfix(reading.object));
    io.print(`  spoken: ${objectToSpeech(reading.object)}`);
    io.print(`  LaTeX:  ${writtenToLatex(reading.written)}`);
    for (const remark of reading.remarks) io.print(`  remark: ${remark.message}`);
    return 0;
  },
};

function parseRow(text: string, variables: readonly string[] | undefined): RowResult {
  const reading = read(text, variables ? { variables } : {});
  if (!reading.ok) {
    const { message, span } = reading.fault;
    return { fields: { ok: false, message, from: span.from, to: span.to, code: reading.fault.code }, fault: true };
  }
  return {
    fields: {
      ok: true,
      canonical: objectToInfix(mapObject(reading.object, canonical)),
      latex: objectToLatex(reading.object),
      ...(reading.remarks.length > 0 ? { remarks: reading.remarks.map((remark) => remark.message) } : {}),
    },
  };
}

import { checkProblem, findingIn, placeInFile, readProblem } from "@nabla/grader";
import { manyDigits } from "@nabla/calc-core/digits";
import { parseArguments } from "../arguments";
import { type Command, type ExitStatus, InputError, UsageError } from "../command";
import type { Io } from "../io";
import { readGiven } from "../read-given";

const OPTIONS = { json: { type: "boolean" }, jsonl: { type: "boolean" }, variants: { type: "string" } } as const;

type Finding = { readonly level: "error" | "warning"; readonly message: string; readonly line?: number; readonly column?: number };

export const check: Command = {
  usage: ["nabla check FILES… [--variants 200] [--jsonl]"],
  does: "Lints and self-tests problem files over many variants; a folder stands for its YAML files.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, OPTIONS);
    if (words.length === 0) throw new UsageError("name at least one file or folder.");
    const variants = Number(values.variants ?? "200");
    if (!Number.isInteger(variants) || variants < 1 || variants > 10_000) throw new UsageError("--variants is a whole number from 1 to 10000.");
    const files = (await Promise.all(words.map((word) => expand(io, word)))).flat();
    if (files.length === 0) throw new InputError("no YAML file there.");
    let status: ExitStatus = 0;
    for (const file of files) {
      const findings = checkText(await readGiven(io, file), variants);
      const faulty = findings.some((finding) => finding.level === "error");
      if (faulty) status = 1;
      if (values.json || values.jsonl) io.print(JSON.stringify({ file, ok: !faulty, findings }));
      else tell(io, file, findings, variants);
    }
    return status;
  },
};

async function expand(io: Io, word: string): Promise<readonly string[]> {
  try {
    return (await io.listFiles(word)) ?? [word];
  } catch {
    throw new InputError(`${word}: there is no such file or folder.`);
  }
}

function checkText(yaml: string, variants: number): readonly Finding[] {
  const problem = readProblem(yaml);
  if (!problem.ok) return problem.faults.map((fault) => ({ ...fault, level: "error" as const }));
  return checkProblem(problem.problem, { variants, digits: manyDigits }).findings.map(({ words, more, ...finding }) => ({ ...finding, message: findingIn({ ...finding, words, ...(more === undefined ? {} : { more }) }), ...(finding.path === undefined ? {} : placeInFile(yaml, finding.path)) }));
}

function tell(io: Io, file: string, findings: readonly Finding[], variants: number): void {
  if (findings.length === 0) io.print(`${file}: sound over ${variants} variants`);
  for (const { level, message, line, column } of findings) {
    const place = line === undefined ? "" : `:${line}:${column ?? 1}`;
    (level === "error" ? io.complain : io.print)(`${file}${place}: ${level}: ${message}`);
  }
}

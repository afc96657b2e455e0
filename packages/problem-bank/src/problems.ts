import { join } from "node:path";
import { type Problem, readProblem } from "@nabla/grader";
import { BankFault } from "./bank-fault";
import { filesBelow } from "./files";

/** A problem of the bank, with its file as it was written. */
export type BankProblem = { readonly id: string; readonly yaml: string; readonly problem: Problem };

/** Every problem below `problems/`, in the order of their files. Ids are unique. */
export function loadProblems(directory: string): readonly BankProblem[] {
  const seen = new Map<string, string>();
  return filesBelow(join(directory, "problems"), ".yaml").map(({ path, text }) => {
    const reading = readProblem(text);
    if (!reading.ok) {
      const [fault] = reading.faults;
      throw new BankFault(path, fault?.message ?? "cannot be read", fault?.line, fault?.column);
    }
    const { id } = reading.problem;
    const twin = seen.get(id);
    if (twin) throw new BankFault(path, `the id "${id}" is taken by ${twin}`, lineOf(text, /^id:/));
    seen.set(id, path);
    return { id, yaml: text, problem: reading.problem };
  });
}

const lineOf = (text: string, pattern: RegExp): number => text.split("\n").findIndex((line) => pattern.test(line)) + 1;

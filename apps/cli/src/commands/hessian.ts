import { freeVariables, hessian, presentable } from "@nabla/calc-core";
import { parseArguments, readFormula, requireWords } from "../arguments";
import type { Command } from "../command";
import { readNames } from "../names";
import { ENTRY_OPTIONS, tellEntries } from "../tell-entries";

export const hessianCommand: Command = {
  usage: ['nabla hessian "x^2 y + sin(z)" --vars x,y,z [--at x=1,y=2,z=3] [--json]'],
  does: "The Hessian: the second partial derivatives, a row a variable.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, ENTRY_OPTIONS);
    const [text = ""] = requireWords(words, "one formula");
    const names = readNames("--vars", values.vars);
    const f = readFormula(text, names);
    const variables = names ?? freeVariables(f);
    tellEntries(io, "hessian", hessian(f, variables).map((row) => row.map(presentable)), variables, values);
    return 0;
  },
};

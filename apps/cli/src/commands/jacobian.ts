import { jacobian, presentable } from "@nabla/calc-core";
import { parseArguments, readFormula, readVariables, requireWords } from "../arguments";
import type { Command } from "../command";
import { ENTRY_OPTIONS, tellEntries } from "../tell-entries";

export const jacobianCommand: Command = {
  usage: ['nabla jacobian "x y; x + y" --vars x,y [--at x=1,y=2] [--json]'],
  does: "The Jacobian: a row for each function (semicolons between them), a column for each variable.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, ENTRY_OPTIONS);
    const [text = ""] = requireWords(words, "the functions in one text");
    const names = values.vars?.split(",").map((name) => name.trim());
    const functions = text.split(";").map((part) => readFormula(part.trim(), names));
    const variables = readVariables(values.vars, ...functions);
    tellEntries(io, "jacobian", jacobian(functions, variables).map((row) => row.map(presentable)), variables, values);
    return 0;
  },
};

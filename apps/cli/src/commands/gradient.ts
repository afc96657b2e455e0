import { freeVariables, gradient, presentable } from "@nabla/calc-core";
import { parseArguments, readFormula, requireWords } from "../arguments";
import type { Command } from "../command";
import { readNames } from "../names";
import { ENTRY_OPTIONS, tellEntries } from "../tell-entries";

export const gradientCommand: Command = {
  usage: ['nabla gradient "x^2 y + sin(z)" --vars x,y,z [--at x=1,y=2,z=3] [--json]'],
  does: "The gradient: the partial derivatives in the order of the variables.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, ENTRY_OPTIONS);
    const [text = ""] = requireWords(words, "one formula");
    const names = readNames("--vars", values.vars);
    const f = readFormula(text, names);
    const variables = names ?? freeVariables(f);
    tellEntries(io, "gradient", [gradient(f, variables).map(presentable)], variables, values);
    return 0;
  },
};

import { type Expr, freeVariables, jacobian, presentable, readExpr } from "@nabla/calc-core";
import { parseArguments, requireWords } from "../arguments";
import { type Command, InputError } from "../command";
import { readNames } from "../names";
import { ENTRY_OPTIONS, tellEntries } from "../tell-entries";
import { underline } from "../underline";

export const jacobianCommand: Command = {
  usage: ['nabla jacobian "x y; x + y" --vars x,y [--at x=1,y=2] [--json]'],
  does: "The Jacobian: a row for each function (semicolons between them), a column for each variable.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, ENTRY_OPTIONS);
    const [text = ""] = requireWords(words, "the functions in one text");
    const names = readNames("--vars", values.vars);
    const functions = readFunctions(text, names);
    const variables = names ?? freeVariables(...functions);
    tellEntries(io, "jacobian", jacobian(functions, variables).map((row) => row.map(presentable)), variables, values);
    return 0;
  },
};

/** Functions with semicolons between; a fault is told by its place in the whole text. */
function readFunctions(text: string, variables: readonly string[] | undefined): readonly Expr[] {
  let from = 0;
  return text.split(";").map((part) => {
    const reading = readExpr(part, variables ? { variables } : {});
    if (!reading.ok) {
      const { message, span } = reading.fault;
      throw new InputError(underline(text, { message, span: { from: from + span.from, to: from + span.to } }));
    }
    from += part.length + 1;
    return reading.expr;
  });
}

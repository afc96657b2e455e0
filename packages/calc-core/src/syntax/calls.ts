import { readBracket } from "./brackets";
import { isMinusOne, readFunctionPower } from "./functions";
import { type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import type { Piece } from "./piece";
import type { Written } from "./written";

/** f(x), f'(x), f^2(x), f_{1,0}(x, y): an unknown function, perhaps differentiated or raised to a power. */
export function readCall(grammar: Grammar, callee: Piece & { kind: "callee" }): Written {
  const { cursor } = grammar;
  cursor.next();
  let primes = 0;
  while (cursor.take("'")) primes += 1;
  const power = readFunctionPower(grammar);
  if (power && isMinusOne(power))
    refuse("not-an-expression", `${callee.name}^-1 would be an inverse function, which is not known; for a quotient write 1/${callee.name}(…).`, spanOver(callee, power));
  if (!cursor.isMark("("))
    refuse("missing-argument", `${callee.name} is a function here and needs an argument in brackets.`, callee.span);
  const bracket = readBracket(grammar);
  const args = bracket.kind === "vector" ? bracket.entries : bracket.kind === "group" ? [bracket.of] : [bracket];
  if (primes > 0 && args.length > 1)
    refuse("wrong-argument-count", "A prime needs a function of one variable.", callee.span);
  const orders = callee.orders ?? (primes > 0 ? [primes] : args.map(() => 0));
  if (orders.length !== args.length)
    refuse(
      "wrong-argument-count",
      `The index of ${callee.name} speaks of ${orders.length} arguments, and there are ${args.length}.`,
      callee.span,
    );
  const span = spanOver(callee, bracket);
  if (!cursor.names.functions.has(callee.name)) {
    cursor.remark(
      "unknown-function-call",
      `${callee.name}(…) is read as an unknown function; for a product write ${callee.name}*(…).`,
      span,
    );
  }
  const called: Written = { kind: "call", name: callee.name, args, orders, span };
  return power ? { kind: "power", base: called, exponent: power, span } : called;
}

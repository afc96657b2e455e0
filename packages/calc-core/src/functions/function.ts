import type { Expr } from "../expr/node";

/** Where an argument must lie for the function to have a real value; isolated points do not count. */
export type Requirement = { readonly of: Expr; readonly is: "positive" | "nonnegative" | "nonzero" };

/** One function of the table. Engines read rows; a fact about a function stands in its row and nowhere else. */
export type ElementaryFunction = {
  /** How LaTeX writes it: a command, or \operatorname{…}. */
  readonly latex: string;
  /** How it is said before its argument: "the sine of". */
  readonly spoken: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** Its value in double precision; NaN outside the real domain. */
  readonly value: (...args: number[]) => number;
  /** Its partial derivative in each argument. One entry serves all arguments where `arity` is open (max, min). */
  readonly partials: (...args: Expr[]) => readonly Expr[];
  /** What the arguments must satisfy, strict points aside. */
  readonly domain?: (...args: Expr[]) => readonly Requirement[];
  /** Expressions at whose zeros the function has a corner or a jump. */
  readonly kinks?: (...args: Expr[]) => readonly Expr[];
};

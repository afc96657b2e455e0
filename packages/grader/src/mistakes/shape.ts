import { children, e, type Expr, half, minusOne, num, one, power, product, rational } from "@nabla/calc-core";
import type { FunctionName } from "@nabla/calc-core";

/** A node as a student sees it, with the rule that it asks for. Parts named here are what gets differentiated. */
export type Shape =
  | { readonly kind: "constant" }
  | { readonly kind: "variable" }
  | { readonly kind: "sum"; readonly terms: readonly Expr[] }
  /** A constant factor before something that moves. */
  | { readonly kind: "multiple"; readonly constant: Expr; readonly of: Expr }
  | { readonly kind: "product"; readonly factors: readonly Expr[] }
  | { readonly kind: "quotient"; readonly over: Expr; readonly under: Expr }
  /** A constant exponent; roots and 1/u are powers, too. */
  | { readonly kind: "power"; readonly base: Expr; readonly exponent: Expr }
  /** A constant base; e^u, too. */
  | { readonly kind: "exponential"; readonly base: Expr; readonly exponent: Expr }
  | { readonly kind: "general-power"; readonly base: Expr; readonly exponent: Expr }
  | { readonly kind: "function"; readonly fn: FunctionName; readonly args: readonly Expr[] }
  /** An unknown function: nothing is said of it. */
  | { readonly kind: "unknown" };

export type Moves = (part: Expr) => boolean;

/** Answers whether one of the variables occurs in a part. */
export function movingWith(variables: ReadonlySet<string>): Moves {
  const known = new Map<Expr, boolean>();
  const moves = (part: Expr): boolean => {
    if (part.kind === "sym") return variables.has(part.name);
    const seen = known.get(part);
    if (seen !== undefined) return seen;
    const result = children(part).some(moves);
    known.set(part, result);
    return result;
  };
  return moves;
}

/** How a node may be seen, the usual way first: brackets of a product, and powers of powers, leave a choice. */
export function shapesOf(node: Expr, moves: Moves): readonly Shape[] {
  if (!moves(node)) return [{ kind: "constant" }];
  switch (node.kind) {
    case "sym":
      return [{ kind: "variable" }];
    case "sum":
      return [{ kind: "sum", terms: node.terms }];
    case "product":
      return shapesOfProduct(node.factors, moves);
    case "power":
      return shapesOfPower(node.base, node.exponent, moves);
    case "apply":
      return [shapeOfFunction(node.fn, node.args)];
    default:
      return [{ kind: "unknown" }];
  }
}

/** Products of more factors are seen in the usual way alone. */
const MOST_GROUPED = 4;

function shapesOfProduct(factors: readonly Expr[], moves: Moves): readonly Shape[] {
  const constants = factors.filter((factor) => !moves(factor));
  const moving = factors.filter(moves);
  if (constants.length > 0) return [{ kind: "multiple", constant: product(...constants), of: product(...moving) }];
  const below = moving.filter(isBelow);
  const under = below.map(turnedOver);
  const over = moving.filter((factor) => !isBelow(factor));
  // Brackets are not kept in a product: u v w may have been u (v w), u v/w may be u (v/w), and u/(v w) may be (u/v)/w.
  const grouped: Shape[] = moving.length > MOST_GROUPED || over.length + below.length < 3 ? [] : over.map((one) => ({ kind: "product", factors: [one, product(...moving.filter((other) => other !== one))] }));
  if (under.length === 0) return [{ kind: "product", factors: moving }, ...grouped];
  if (over.length === 0) return [{ kind: "power", base: product(...under), exponent: minusOne }];
  const nested: Shape[] = moving.length > MOST_GROUPED || under.length < 2 ? [] : below.map((one, i) => ({ kind: "quotient", over: product(...moving.filter((other) => other !== one)), under: under[i] ?? one }));
  return [{ kind: "quotient", over: product(...over), under: product(...under) }, ...(over.length > 1 ? grouped : []), ...nested];
}

const isBelow = (factor: Expr): boolean => factor.kind === "power" && factor.exponent.kind === "num" && factor.exponent.value.n < 0n;

function turnedOver(factor: Expr): Expr {
  if (factor.kind !== "power" || factor.exponent.kind !== "num") return factor;
  const { n, d } = factor.exponent.value;
  return n === -1n && d === 1n ? factor.base : power(factor.base, num(rational(-n, d)));
}

function shapesOfPower(base: Expr, exponent: Expr, moves: Moves): readonly Shape[] {
  if (moves(exponent)) return [moves(base) ? { kind: "general-power", base, exponent } : { kind: "exponential", base, exponent }];
  const usual: Shape = { kind: "power", base, exponent };
  // 1/x² is the reciprocal of a square, and x to the power -2.
  const isPowerOfVariable = base.kind === "power" && base.base.kind === "sym" && base.exponent.kind === "num" && exponent.kind === "num";
  if (!isPowerOfVariable) return [usual];
  const [one, two] = [base.exponent.value, exponent.value];
  return [usual, { kind: "power", base: base.base, exponent: num(rational(one.n * two.n, one.d * two.d)) }];
}

function shapeOfFunction(fn: FunctionName, args: readonly Expr[]): Shape {
  const [u = one, n] = args;
  if (fn === "exp") return { kind: "exponential", base: e, exponent: u };
  if (fn === "sqrt") return { kind: "power", base: u, exponent: half };
  if (fn === "cbrt") return { kind: "power", base: u, exponent: num(rational(1, 3)) };
  if (fn === "root" && n?.kind === "num" && n.value.n !== 0n) return { kind: "power", base: u, exponent: num(rational(n.value.d, n.value.n)) };
  return { kind: "function", fn, args };
}

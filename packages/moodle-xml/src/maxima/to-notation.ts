import { leave } from "../leave";
import type { Maxima } from "./parse-maxima";

/** Functions that mean the same number here wherever both are real, by Maxima's and STACK's name. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  sin: "sin", cos: "cos", tan: "tan", sec: "sec", csc: "csc", cot: "cot",
  asin: "arcsin", acos: "arccos", atan: "arctan",
  sinh: "sinh", cosh: "cosh", tanh: "tanh", asinh: "arsinh", acosh: "arcosh", atanh: "artanh",
  exp: "exp", sqrt: "sqrt", abs: "abs", log: "ln", ln: "ln", floor: "floor", ceiling: "ceil", erf: "erf",
};
const OF_SEVERAL: Readonly<Record<string, string>> = { max: "max", min: "min" };

const GREEK = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega"];

/** Printed with every operator; brackets only where they are needed. `names` are those that the problem declares, as they are called there. */
export function toNotation(expression: Maxima, names: ReadonlyMap<string, string>): string {
  const bracketed = (e: Maxima, needed: boolean): string => (needed ? `(${print(e)})` : print(e));
  const print = (e: Maxima): string => {
    switch (e.kind) {
      case "number":
        return e.digits.replace(/\.$/, "").replace(/\.(?=[eE])/, "").replace(/^\./, "0.");
      case "name":
        return nameIn(e.name, names);
      case "negative":
        return `-${bracketed(e.of, isSum(e.of) || e.of.kind === "negative")}`;
      case "binary": {
        const { sign, left, right } = e;
        if (sign === "^") return `${bracketed(left, !isAtom(left))}^${bracketed(right, !isAtom(right))}`;
        if (sign === "*" || sign === "/") {
          const first = bracketed(left, isSum(left));
          return `${first}${sign === "/" ? "/" : " * "}${bracketed(right, isSum(right) || isProduct(right) || isSigned(right))}`;
        }
        return `${print(left)} ${sign} ${bracketed(right, isSigned(right) || (sign === "-" && isSum(right)))}`;
      }
      case "call":
        return call(e.name, e.args.map(print));
      case "list":
        return leave("maxima");
    }
  };
  return print(expression);
}

const isSum = (e: Maxima): boolean => e.kind === "binary" && (e.sign === "+" || e.sign === "-");
const isProduct = (e: Maxima): boolean => e.kind === "binary" && (e.sign === "*" || e.sign === "/");
/** Begins with a minus sign when it is printed. */
const isSigned = (e: Maxima): boolean => e.kind === "negative" || (e.kind === "binary" && e.sign !== "^" && isSigned(e.left));
const isAtom = (e: Maxima): boolean => e.kind === "name" || e.kind === "call" || (e.kind === "number" && !/e/i.test(e.digits));

function call(name: string, args: readonly string[]): string {
  const [first, second] = args;
  if (first !== undefined && second === undefined && Object.hasOwn(FUNCTIONS, name)) return `${FUNCTIONS[name]}(${first})`;
  if (args.length > 1 && Object.hasOwn(OF_SEVERAL, name)) return `${OF_SEVERAL[name]}(${args.join(", ")})`;
  // STACK's logarithm with a base; without one it is the common one.
  if (name === "lg" && first !== undefined && args.length < 3) return second === undefined ? `log10(${first})` : `log(${first}, ${second})`;
  return leave("maxima");
}

/** Constants, declared names, and letters that are read here as one name each. */
function nameIn(name: string, names: ReadonlyMap<string, string>): string {
  const declared = names.get(name);
  if (declared !== undefined) return declared;
  if (name === "%e" || name === "e") return "e";
  if (name === "%pi" || name === "pi") return "pi";
  if (name === "%i" || name === "i" || name === "j") return leave("complex");
  return /^[A-Za-z](_?\d+)?$/.test(name) || GREEK.includes(name) ? name : leave("maxima");
}

/** Every name in an expression, but for functions. */
export function namesOf(e: Maxima): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (each: Maxima): void => {
    if (each.kind === "name") found.add(each.name);
    for (const part of partsOf(each)) walk(part);
  };
  walk(e);
  return found;
}

/** What an expression is made of. */
export function partsOf(e: Maxima): readonly Maxima[] {
  switch (e.kind) {
    case "negative":
      return [e.of];
    case "binary":
      return [e.left, e.right];
    case "call":
      return e.args;
    case "list":
      return e.items;
    default:
      return [];
  }
}

/** The expression with its parts changed, innermost first. */
export function mapMaxima(e: Maxima, change: (each: Maxima) => Maxima): Maxima {
  const go = (each: Maxima): Maxima => mapMaxima(each, change);
  switch (e.kind) {
    case "negative":
      return change({ ...e, of: go(e.of) });
    case "binary":
      return change({ ...e, left: go(e.left), right: go(e.right) });
    case "call":
      return change({ ...e, args: e.args.map(go) });
    case "list":
      return change({ ...e, items: e.items.map(go) });
    default:
      return change(e);
  }
}

/** The value of a whole number with or without a sign; null for everything else. */
export function wholeNumber(e: Maxima | undefined): number | null {
  if (e?.kind === "negative") {
    const value = wholeNumber(e.of);
    return value === null ? null : 0 - value;
  }
  const value = e?.kind === "number" && /^\d+$/.test(e.digits) ? Number(e.digits) : null;
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

import { call, constant, e, num, one, productOf, sumOf, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { refuse } from "./fault";
import { lowerApply, lowerRoot, negated, quotient, raise } from "./lower-parts";
import { addObjects, mapObject, multiplyObjects, transpose } from "./lower-lists";
import type { MathObject } from "./math-object";
import type { Names } from "./names";
import { partsOf, type Written } from "./written";

export type { MathObject } from "./math-object";

/** The one bridge from what was typed to what it means. Keeps the structure; simplifies nothing but literal numbers. */
export function lower(written: Written, names: Names, mayHoldLists = true): MathObject {
  return mayHoldLists && hasList(written) ? lowerObject(written, names) : { kind: "scalar", value: lowerScalar(written, names) };
}

const hasList = (w: Written): boolean => w.kind === "vector" || w.kind === "matrix" || partsOf(w).some(hasList);

function lowerScalar(w: Written, names: Names): Expr {
  switch (w.kind) {
    case "number":
      return num(w.value);
    case "constant":
      return constant(w.name);
    case "name":
      return sym(w.name);
    case "sign":
      return w.sign === "-" ? negated(lowerScalar(w.of, names)) : lowerScalar(w.of, names);
    case "sum":
      return sumOf(w.terms.map((term) => (term.sign === "-" ? negated(lowerScalar(term.of, names)) : lowerScalar(term.of, names))));
    case "product":
      return lowerProduct(w, names);
    case "fraction":
      return quotient(lowerScalar(w.over, names), lowerScalar(w.under, names), w.span);
    case "power":
      return raise(lowerScalar(w.base, names), lowerScalar(w.exponent, names), w.span);
    case "group":
      return lowerScalar(w.of, names);
    case "apply": {
      const [only] = w.args;
      if (only && w.args.length === 1 && !w.power) return lowerApply(w.fn, [lowerScalar(only, names)], names);
      return lowerFunction(w, partsOf(w).map((part) => lowerScalar(part, names)), names);
    }
    case "abs":
    case "root":
    case "call":
      return lowerFunction(w, partsOf(w).map((part) => lowerScalar(part, names)), names);
    case "vector":
    case "matrix":
      return refuse("not-an-expression", "A list cannot stand inside a formula here.", w.span);
  }
}

/** From the left; a run of multiplications is built at once, so that a long product costs no more than its length. */
function lowerProduct(w: Written & { kind: "product" }, names: Names): Expr {
  let run: Expr[] = [];
  for (const factor of w.factors) {
    const next = lowerScalar(factor.of, names);
    const [only] = run;
    if (factor.by !== "/") run.push(next);
    else if (run.length === 1 && only?.kind === "num")
      run = [...factorsOf(quotient(only, next, { from: w.span.from, to: factor.of.span.to }))];
    else run.push(quotient(one, next, factor.of.span));
  }
  return productOf(run);
}

const factorsOf = (value: Expr): readonly Expr[] => (value.kind === "product" ? value.factors : [value]);

type WrittenFunction = Extract<Written, { kind: "abs" | "root" | "apply" | "call" }>;

/** A function of parts that are lowered already, in the order of `partsOf`. */
function lowerFunction(w: WrittenFunction, parts: readonly Expr[], names: Names): Expr {
  const [first = e, second] = parts;
  switch (w.kind) {
    case "abs":
      return lowerApply("abs", [first], names);
    case "root":
      return second ? lowerRoot(second, first) : lowerRoot(first, undefined);
    case "apply":
      return w.power ? raise(lowerApply(w.fn, parts.slice(1), names), first, w.span) : lowerApply(w.fn, parts, names);
    case "call":
      return call(w.name, parts, w.orders);
  }
}

/** As `lowerScalar`, where lists are among the parts: they are added and multiplied by numbers, and functions go into them. */
function lowerObject(w: Written, names: Names): MathObject {
  const down = (part: Written): MathObject => lower(part, names);
  const scalar = (part: Written): Expr => lowerScalar(part, names);
  switch (w.kind) {
    case "vector":
      return {
        kind: "vector",
        orientation: w.bracket === "column" ? "column" : "plain",
        entries: w.entries.map(scalar),
      };
    case "matrix":
      return { kind: "matrix", rows: w.rows.map((row) => row.map(scalar)) };
    case "group":
      return down(w.of);
    case "sign":
      return w.sign === "-" ? mapObject(down(w.of), negated) : down(w.of);
    case "sum":
      return addObjects(
        w.terms.map((term) => (term.sign === "-" ? mapObject(down(term.of), negated) : down(term.of))),
        w.span,
      );
    case "product":
      return w.factors
        .map((factor) => ({ by: factor.by, of: down(factor.of), span: factor.of.span }))
        .reduce((left, right) => {
          if (right.by !== "/") return { ...left, of: multiplyObjects(left.of, right.of, w.span) };
          const under = right.of;
          if (under.kind !== "scalar") return refuse("mixed-list", "Nothing can be divided by a list.", right.span);
          return { ...left, of: mapObject(left.of, (over) => quotient(over, under.value, w.span)) };
        }).of;
    case "fraction": {
      const under = scalar(w.under);
      return mapObject(down(w.over), (over) => quotient(over, under, w.span));
    }
    case "power": {
      const base = down(w.base);
      if (base.kind !== "scalar" && isT(w.exponent)) return transpose(base);
      return refuse("mixed-list", "A power of a list has several meanings; write its entries out.", w.span);
    }
    default:
      return lowerThreaded(w, names);
  }
}

const isT = (w: Written): boolean => (w.kind === "group" ? isT(w.of) : w.kind === "name" && w.name === "T");

/** sin([0, pi]) is [sin(0), sin(pi)]: a function of one argument goes into the entries. */
function lowerThreaded(w: Written, names: Names): MathObject {
  const [only] = partsOf(w);
  if ((w.kind === "abs" || w.kind === "root" || w.kind === "apply") && only && partsOf(w).length === 1) {
    return mapObject(lower(only, names), (entry) => lowerFunction(w, [entry], names));
  }
  return refuse("not-an-expression", "A list cannot stand inside this function.", w.span);
}

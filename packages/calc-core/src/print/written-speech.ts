import type { Written } from "../syntax/written";
import { nameSpoken } from "./name";
import { type Said, sayBracket, sayExponent, sayFraction, sayFunction, sayList, sayNumber } from "./spoken";

/** The words for what was typed, in the student's own shape: what a screen reader says under the answer field. */
export function writtenToSpeech(w: Written): string {
  switch (w.kind) {
    case "number":
      return w.decimal ? decimal(w.text) : sayNumber(w.value);
    case "constant":
      return w.name;
    case "name":
      return nameSpoken(w.name);
    case "sign":
      return `${w.sign === "-" ? "minus" : "plus"} ${enclosedSum(w.of)}`;
    case "sum":
      return w.terms
        .map((term, i) =>
          i === 0 ? writtenToSpeech(term.of) : `${term.sign === "-" ? "minus" : "plus"} ${enclosedSum(term.of)}`,
        )
        .join(" ");
    case "product":
      return product(w);
    case "fraction":
      return sayFraction(bare(w.over), bare(w.under));
    case "power":
      return `${said(w.base).simple || isClosed(w.base) ? writtenToSpeech(w.base) : sayBracket(writtenToSpeech(w.base))} ${sayExponent(bare(w.exponent), said(w.exponent).simple)}`;
    case "group":
      return sayBracket(writtenToSpeech(w.of));
    case "abs":
      return sayFunction("abs", [said(w.of)]);
    case "root":
      return w.degree ? sayFunction("root", [said(w.of), said(w.degree)]) : sayFunction("sqrt", [said(w.of)]);
    case "apply":
      return applied(w);
    case "call":
      return `${w.name}${w.orders.length === 1 ? " prime".repeat(w.orders[0] ?? 0) : ""} of ${w.args.map((arg) => (said(arg).simple ? writtenToSpeech(arg) : sayBracket(writtenToSpeech(arg)))).join(" and ")}`;
    case "vector":
      return sayList("vector", [w.entries.map(writtenToSpeech)]);
    case "matrix":
      return sayList(
        "matrix",
        w.rows.map((row) => row.map(writtenToSpeech)),
      );
  }
}

/** 5.1e-2 as "5.1 times 10 to the power minus 2". */
function decimal(text: string): string {
  const [mantissa = text, power] = text.toLowerCase().split("e");
  return power === undefined
    ? mantissa
    : `${mantissa} times 10 to the power ${power.replace("-", "minus ").replace("+", "")}`;
}

const bare = (w: Written): string => writtenToSpeech(w.kind === "group" ? w.of : w);
const enclosedSum = (w: Written): string =>
  w.kind === "sum" || w.kind === "sign" ? sayBracket(writtenToSpeech(w)) : writtenToSpeech(w);
const isClosed = (w: Written): boolean => w.kind === "group" || w.kind === "vector" || w.kind === "matrix";

/** A part without the bracket that its place says anyway. */
function said(w: Written): Said {
  const inner = w.kind === "group" ? w.of : w;
  const simple =
    inner.kind === "name" ||
    inner.kind === "constant" ||
    (inner.kind === "number" && inner.value.d === 1n && !/e/i.test(inner.text)) ||
    (inner.kind === "number" && inner.decimal);
  return { words: writtenToSpeech(inner), simple };
}

function product(w: Written & { kind: "product" }): string {
  let words = "";
  for (const [i, factor] of w.factors.entries()) {
    const { of, by } = factor;
    const before = w.factors[i - 1]?.of;
    if (i === 0) words = writtenToSpeech(of);
    else if (by === "/") words = sayFraction(i === 1 && before ? bare(before) : words, bare(of));
    else
      words +=
        by === "" && before && isPlain(before) && isPlain(of) ? ` ${writtenToSpeech(of)}` : ` times ${enclosedSum(of)}`;
  }
  return words;
}

const isPlain = (w: Written): boolean =>
  w.kind === "name" ||
  w.kind === "constant" ||
  w.kind === "number" ||
  (w.kind === "power" && isPlain(w.base) && w.exponent.kind === "number");

function applied(w: Written & { kind: "apply" }): string {
  const power = w.power ? sayExponent(bare(w.power), said(w.power).simple) : undefined;
  if (w.fn === "log" && w.args.length === 1) {
    const [only] = w.args;
    const arg = only ? said(only) : { words: "", simple: true };
    return `the logarithm${power === undefined ? "" : ` ${power}`} of ${arg.simple ? arg.words : sayBracket(arg.words)}`;
  }
  return sayFunction(w.fn, w.args.map(said), power);
}

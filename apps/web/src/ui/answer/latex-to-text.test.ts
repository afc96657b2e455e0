import { FUNCTION_NAMES, objectToSpeech, read } from "@nabla/calc-core";
import { describe, expect, it } from "vitest";
import { latexToText } from "./latex-to-text";

const WORDS: ReadonlySet<string> = new Set<string>([...FUNCTION_NAMES, "eta"]);

// What the editor gives; the text that a student would type.
it.each([
  ["\\frac12", "1/2"],
  ["\\frac{1}{2}x", "(1/2)x"],
  ["x^2y", "x^2 y"],
  ["xy", "x y"],
  ["x^{n-1}", "x^(n - 1)"],
  ["3x^2+2x-1", "3x^2 + 2x - 1"],
  ["\\sqrt{x+1}", "sqrt(x + 1)"],
  ["\\sqrt[3]{x}", "root(x, 3)"],
  ["2x\\cos\\left(x^2\\right)", "2x cos(x^2)"],
  ["\\exponentialE^{-x}", "e^(-x)"],
  ["\\operatorname{relu}\\left(x\\right)", "relu(x)"],
  ["relu\\left(x\\right)", "relu(x)"],
  ["\\left|x\\right|", "|x|"],
  ["\\left(-\\infty,2\\right]\\cup\\left[3,\\infty\\right)", "(-oo, 2] U [3, oo)"],
  ["\\begin{pmatrix}1 & x\\\\ y & 4\\end{pmatrix}", "[[1, x], [y, 4]]"],
  ["\\begin{pmatrix}1 \\\\ x\\end{pmatrix}", "[1, x]"],
  ["\\frac{x}{\\placeholder{}}", "x/()"],
  ["x_1+x_2", "x_1 + x_2"],
])("%s", (latex, text) => {
  expect(latexToText(latex, WORDS)).toBe(text);
});

// The text says what the LaTeX said: both are read by the engine, and mean the same.
describe.each([
  "\\frac{1}{2}x", "x\\frac{1}{3}", "\\frac{x}{y}^2", "\\frac{x+1}{x-1}\\cdot\\sin\\left(x\\right)", "-\\frac{1}{x^2}", "e^{-\\frac{x^2}{2}}", "\\sin^2\\left(x\\right)",
  "\\ln\\left(x\\right)^2", "x^{2y}", "2^{x}3", "\\sqrt{\\frac{x}{2}}", "\\frac{\\frac{1}{x}}{y}", "\\pi x", "\\sin x", "x\\sin\\left(2\\pi x\\right)", "\\log_{2}\\left(x\\right)",
  "\\max\\left(0,x\\right)", "x^{-1}y^{-2}", "\\left(x+1\\right)\\left(x-1\\right)", "\\sqrt[3]{x}y", "\\tanh\\left(x\\right)", "5\\cdot10^{-3}",
])("%s", (latex) => {
  it("means the same as text", () => {
    const options = { variables: ["x", "y"], strict: true };
    const [drawn, typed] = [read(latex, options), read(latexToText(latex, WORDS), options)];
    expect(drawn).toMatchObject({ ok: true });
    expect(typed).toMatchObject({ ok: true });
    if (drawn.ok && typed.ok) expect(objectToSpeech(typed.object)).toBe(objectToSpeech(drawn.object));
  });
});

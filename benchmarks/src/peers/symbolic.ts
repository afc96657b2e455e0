import { ComputeEngine } from "@cortex-js/compute-engine";
import algebrite from "algebrite";
import { all, create } from "mathjs";
import nerdamer from "nerdamer/all.js";
import { named } from "./notation";

/** Reads a function of x, differentiates it and prints the result, as a person would ask the engine to. */
export type Differentiate = (f: string) => string;

/** An engine that differentiates: `prepare` turns our notation into its own, untimed. */
export type SymbolicPeer = { readonly prepare: (f: string) => string; readonly differentiate: Differentiate };

const math = create(all ?? {}, {});
const engine = new ComputeEngine();

/** The engines in this process that have derivatives. The one of Khan Academy reads and compares, and has none. */
export const SYMBOLIC_PEERS: Readonly<Record<"mathjs" | "nerdamer" | "algebrite" | "compute-engine", SymbolicPeer>> = {
  mathjs: { prepare: (f) => f, differentiate: (f) => math.derivative(f, "x").toString() },
  nerdamer: { prepare: (f) => f, differentiate: (f) => nerdamer(`diff(${f},x)`).toString() },
  algebrite: { prepare: (f) => named(f, { atan: "arctan", asin: "arcsin" }), differentiate: (f) => algebrite.run(`d(${f},x)`) },
  "compute-engine": { prepare: latexOf, differentiate: (f) => engine.expr(["D", engine.parse(f), "x"]).evaluate().latex },
};

/** mathjs without its simplifier: the raw rules, which nobody would show to a student. */
export const mathjsUnsimplified: Differentiate = (f) => math.derivative(f, "x", { simplify: false }).toString();

/** The Compute Engine reads LaTeX. */
function latexOf(f: string): string {
  return math.parse(f).toTex({ parenthesis: "auto" });
}

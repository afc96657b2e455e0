import { canonical, derivative, divide, type Expr, gradient, product, substitute, subtract, sym } from "@nabla/calc-core";
import type { z } from "zod";
import type { iterationsAsk } from "../longer-asks";
import { refuseProblem } from "../problem-fault";
import type { Scope } from "../scope";
import type { Cell, CellsTask } from "./cells";

type Ask = z.output<typeof iterationsAsk>;

/** Row 0 is the start and given; each row comes of the one before. */
export function iterationsTask(ask: Ask, scope: Scope): CellsTask {
  const names = Object.keys(ask.start).sort();
  const next = stepOf(ask.step, scope, names);
  const missing = names.find((each) => !next.has(each));
  if (missing !== undefined || next.size !== names.length) refuseProblem("unknown-name", "the step and the start name the same variables", "ask.step");
  let at = new Map(names.map((each) => [each, scope.formula(ask.start[each] ?? "0", `ask.start.${each}`)]));
  const first = names.map((each, column): Cell => ({ id: `cell:0:${column}`, key: at.get(each) ?? sym(each), from: at.get(each) ?? sym(each), given: true }));
  const cells: Cell[][] = [first];
  for (let row = 1; row <= ask.steps; row++) {
    const before = cells[row - 1] ?? first;
    const ids = Object.fromEntries(names.map((each, column) => [each, before[column]?.given ? before[column].key : sym(`cell:${row - 1}:${column}`)]));
    const values = Object.fromEntries(at);
    const line = names.map((each, column): Cell => {
      const rule = next.get(each) ?? sym(each);
      return { id: `cell:${row}:${column}`, key: canonical(substitute(rule, values)), from: substitute(rule, ids), given: false };
    });
    at = new Map(names.map((each, column) => [each, line[column]?.key ?? sym(each)]));
    cells.push(line);
  }
  return { kind: "cells", shape: "table", rows: cells.map((_, k) => `${k}`), columns: names, cells, policy: ask.policy ?? "exact", origin: originOf(ask.step, scope, names), nodes: [] };
}

function originOf(step: Ask["step"], scope: Scope, names: readonly string[]): CellsTask["origin"] {
  if ("next" in step) return null;
  if ("newton" in step) return { kind: "steps", method: "newton-root", f: scope.formula(step.newton, "ask.step.newton", names) };
  return { kind: "steps", method: "descent", f: scope.formula(step.descent, "ask.step.descent", names), rate: scope.formula(step.rate, "ask.step.rate") };
}

function stepOf(step: Ask["step"], scope: Scope, names: readonly string[]): ReadonlyMap<string, Expr> {
  if ("next" in step) return new Map(Object.entries(step.next).map(([each, rule]) => [each, scope.formula(rule, `ask.step.next.${each}`, names)]));
  if ("newton" in step) {
    const f = scope.formula(step.newton, "ask.step.newton", names);
    return new Map([[step.in, subtract(sym(step.in), divide(f, derivative(f, step.in)))]]);
  }
  const f = scope.formula(step.descent, "ask.step.descent", names);
  const rate = scope.formula(step.rate, "ask.step.rate");
  const slopes = gradient(f, step.in);
  return new Map(step.in.map((each, i) => [each, subtract(sym(each), product(rate, slopes[i] ?? sym(each)))]));
}

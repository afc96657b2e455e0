import { expect, it } from "vitest";
import { parseProblem } from "./parse-problem";

const base = { id: "old", title: "Old", concept: "derivative", difficulty: 1, statement: "Find it." };
const derivative = { kind: "derivative", of: "x^2", in: "x" };

it("a problem of format 1 is read as one of today, and means the same", () => {
  const [old, today] = [parseProblem({ ...base, format: 1, ask: derivative }), parseProblem({ ...base, format: 2, ask: derivative })];
  expect(old).toEqual(today);
  expect(old).toMatchObject({ ok: true, problem: { format: 2 } });
});

it("what was stored is not changed by reading it", () => {
  const stored = Object.freeze({ ...base, format: 1, ask: Object.freeze(derivative) });
  expect(parseProblem(stored).ok).toBe(true);
  expect(stored.format).toBe(1);
});

it.each([
  [{ ...base, format: 1, ask: { kind: "interval", is: "(0, 1)" } }, "wrong-shape", 'The kind "interval" came with format 2: write format: 2.'],
  [{ ...base, format: 1, ask: derivative, credit: {} }, "wrong-shape", 'The field "credit" came with format 2: write format: 2.'],
  [{ ...base, format: 3, ask: derivative }, "newer-format", "Format 3 is newer than this program; it knows format 2."],
])("%j is refused", (source, code, message) => {
  expect(parseProblem(source)).toMatchObject({ ok: false, faults: [{ code, message, path: "format" }] });
});

it.each([null, 7, "text", [], {}, { format: "1" }, { format: 0 }])("%j is no problem", (source) => {
  expect(parseProblem(source).ok).toBe(false);
});

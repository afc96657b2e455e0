import { describe, expect, it } from "vitest";
import { withAsk } from "./kind-beginnings";
import { ASK_KINDS, BLANK_FORM, type ProblemForm } from "./problem-form";

const after = (form: ProblemForm, ...parts: readonly Parameters<typeof withAsk>[1][]): ProblemForm => parts.reduce((now, part) => ({ ...now, ...withAsk(now, part) }), form);

describe("another kind of question", () => {
  it("brings its own statement, concept and variables while nobody has written any", () => {
    const { statement, concept, ask } = after(BLANK_FORM, { kind: "gradient" });
    expect([statement, concept, ask.in]).toEqual(["Let $f(x, y) = {{f}}$. Find the gradient of $f$.", "gradient", "x, y"]);
  });

  it.each(ASK_KINDS)("%s and back is as it was", (kind) => {
    expect(after(BLANK_FORM, { kind }, { kind: "derivative" })).toEqual(BLANK_FORM);
  });

  it("keeps what its author has written", () => {
    const own = { ...BLANK_FORM, statement: "How steep is it?", concept: "training", ask: { ...BLANK_FORM.ask, in: "w" } };
    const { statement, concept, ask } = after(own, { kind: "hessian" });
    expect([statement, concept, ask.in]).toEqual(["How steep is it?", "training", "w"]);
  });

  it("in the text begins without a statement, and in today's format", () => {
    expect(after({ ...BLANK_FORM, format: "1" }, { inText: "vector" })).toMatchObject({ statement: "", format: "2", ask: { inText: "vector" } });
  });

  it("is no other kind where only a field changes", () => {
    expect(after(BLANK_FORM, { of: "g" })).toEqual({ ...BLANK_FORM, ask: { ...BLANK_FORM.ask, of: "g" } });
  });
});

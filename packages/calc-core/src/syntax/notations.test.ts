import { describe, expect, it } from "vitest";
import { objectToInfix } from "../print/infix";
import { faults } from "./faults.cases";
import { notations } from "./notations.cases";
import { read } from "./read";

describe("notations and their meaning", () => {
  it.each(notations.map(([text, meaning, ...remarks]) => ({ text, meaning, remarks })))(
    "$text is $meaning",
    ({ text, meaning, remarks }) => {
      const reading = read(text);

      expect(reading).toMatchObject({ ok: true });
      if (!reading.ok) return;
      expect(objectToInfix(reading.object)).toBe(meaning);
      expect([...new Set(reading.remarks.map((remark) => remark.code))]).toEqual(remarks);
    },
  );

  it("reads what it prints as the same thing", () => {
    for (const [text, meaning] of notations) {
      const [typed, printed] = [read(text), read(meaning)];
      expect({ text, again: printed.ok && objectToInfix(printed.object) }).toEqual({
        text,
        again: typed.ok && objectToInfix(typed.object),
      });
    }
  });
});

describe("faults and their places", () => {
  it.each(faults.map(([text, code, from, to]) => ({ text, code, from, to })))(
    "$text has $code at $from",
    ({ text, code, from, to }) => {
      const reading = read(text);

      expect(reading.ok ? "no fault" : { code: reading.fault.code, span: reading.fault.span }).toEqual({
        code,
        span: { from, to },
      });
    },
  );
});

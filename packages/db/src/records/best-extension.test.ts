import { describe, expect, it } from "vitest";
import { bestExtension, type Grant } from "./best-extension";

const day = (date: number) => new Date(Date.UTC(2027, 0, date));
const grant = (given: number, part: Partial<Grant>): Grant => ({ dueAt: null, closesAt: null, extraAttempts: 0, extraMinutes: 0, reason: `of the ${given}.`, grantedById: null, grantedAt: day(given), ...part });
const SET = { dueAt: day(10), closesAt: null };

describe("bestExtension", () => {
  it("is nothing where nothing was granted, and what was granted where it is one thing, earlier than the set's or not", () => {
    expect(bestExtension(SET, [])).toBeNull();
    expect(bestExtension(SET, [grant(1, { dueAt: day(8) })])).toEqual(grant(1, { dueAt: day(8) }));
  });

  it.each([
    ["the later date, though it is the older grant", SET, [{ dueAt: day(15) }, { dueAt: day(12) }], { dueAt: day(15), reason: "of the 1." }],
    ["the later date, from the newer", SET, [{ dueAt: day(12) }, { dueAt: day(15) }], { dueAt: day(15), reason: "of the 2." }],
    ["a part of each", SET, [{ extraAttempts: 2, dueAt: day(12) }, { dueAt: day(15), extraMinutes: 5 }], { dueAt: day(15), extraAttempts: 2, extraMinutes: 5, reason: "of the 2." }],
    ["the set's date where one leaves it and the other would shorten it", SET, [{ extraAttempts: 1 }, { dueAt: day(8) }], { dueAt: null, extraAttempts: 1, reason: "of the 1." }],
    ["no date where one leaves it to a set that has none", { dueAt: null, closesAt: null }, [{ extraAttempts: 1 }, { dueAt: day(8) }], { dueAt: null, extraAttempts: 1 }],
    ["late work where the set takes none", SET, [{ extraAttempts: 1 }, { closesAt: day(12) }], { closesAt: day(12), extraAttempts: 1 }],
    ["no end for late work where the set is never over", { dueAt: null, closesAt: null }, [{ extraAttempts: 1 }, { closesAt: day(12) }], { closesAt: null, extraAttempts: 1 }],
    ["the set's end for late work where that is later", { ...SET, closesAt: day(20) }, [{ extraAttempts: 1 }, { closesAt: day(12) }], { closesAt: null, extraAttempts: 1 }],
    ["the newest's words where both give the same", SET, [{ dueAt: day(15) }, { dueAt: day(15) }], { dueAt: day(15), reason: "of the 2." }],
  ] as const)("of two: %s", (_, set, [first, second], best) => {
    const grants = [grant(1, first), grant(2, second)];
    expect(bestExtension(set, grants)).toMatchObject(best);
    expect(bestExtension(set, grants.toReversed())).toEqual(bestExtension(set, grants));
  });
});

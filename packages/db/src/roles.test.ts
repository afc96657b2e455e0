import { describe, expect, expectTypeOf, it } from "vitest";
import { mayTake, type SeatRole } from "./roles";
import type { Seat } from "./seat";

const SEATS = ["STUDENT", "ASSISTANT", "INSTRUCTOR", "OWNER", "MEMBER"] as const satisfies readonly SeatRole[];

describe("the table of rights", () => {
  it.each([
    ["FORMER", []],
    ["STUDENT", ["STUDENT", "MEMBER"]],
    ["ASSISTANT", ["ASSISTANT", "MEMBER"]],
    ["INSTRUCTOR", ["ASSISTANT", "INSTRUCTOR", "MEMBER"]],
    ["OWNER", ["ASSISTANT", "INSTRUCTOR", "OWNER", "MEMBER"]],
  ] as const)("a %s may take %j and no other seat", (role, seats) => {
    expect(SEATS.filter((seat) => mayTake(role, seat))).toEqual(seats);
  });

  it("is the types' table, too: a higher seat stands in for a lower one, never the other way round", () => {
    expectTypeOf<Seat<"OWNER">>().toExtend<Seat<"INSTRUCTOR">>();
    expectTypeOf<Seat<"INSTRUCTOR">>().toExtend<Seat<"ASSISTANT">>();
    expectTypeOf<Seat<"STUDENT">>().toExtend<Seat>();
    expectTypeOf<Seat<"ASSISTANT">>().not.toExtend<Seat<"INSTRUCTOR">>();
    expectTypeOf<Seat<"INSTRUCTOR">>().not.toExtend<Seat<"OWNER">>();
    expectTypeOf<Seat<"OWNER">>().not.toExtend<Seat<"STUDENT">>();
    expectTypeOf<Seat>().not.toExtend<Seat<"STUDENT">>();
  });
});

import type { RosterMember, RosterState } from "@nabla/db";
import { describe, expect, it } from "vitest";
import { planRoster } from "./plan-roster";
import type { FileRow } from "./read-roster-file";

const member = (name: string, part: Partial<RosterMember> = {}): RosterMember => ({ userId: name, role: "STUDENT", name, email: `${name}@example.org`, externalId: "", section: null, ...part });
const row = (line: number, part: Partial<FileRow>): FileRow => ({ line, email: null, name: null, externalId: null, section: null, ...part });

const STATE: RosterState = {
  members: [member("ines", { role: "OWNER" }), member("ada", { externalId: "1", section: "Tuesday" }), member("bo"), member("cy", { role: "FORMER", section: "Tuesday" })],
  expected: [{ email: "dot@example.org", name: "Dot", externalId: "4", section: null }],
  sections: ["Tuesday"],
};
const plan = (rows: readonly FileRow[], removed: readonly string[] = []) => planRoster(STATE, rows, removed);

describe("reading a class list in", () => {
  it("expects whoever is new, in a section that is made", () => {
    const { preview, change } = plan([row(2, { email: "new@example.org", name: "New", externalId: "9", section: "Friday" })]);
    expect(change.expected).toEqual([{ email: "new@example.org", name: "New", externalId: "9", section: "Friday" }]);
    expect(preview).toMatchObject({ newcomers: [{ line: 2, name: "New" }], sections: ["Friday"], changes: [], same: 0 });
  });

  it.each([
    ["a member's section", { email: "ada@example.org", section: "Friday" }, { members: [{ userId: "ada", externalId: "1", section: "Friday" }] }],
    ["a member's id", { email: "bo@example.org", externalId: "2" }, { members: [{ userId: "bo", externalId: "2", section: null }] }],
    ["a member found by their id under another email", { email: "a.l@example.org", externalId: "1", section: "Friday" }, { members: [{ userId: "ada", externalId: "1", section: "Friday" }] }],
    ["the listed name of who is expected", { email: "dot@example.org", name: "Dot Dee" }, { expected: [{ email: "dot@example.org", name: "Dot Dee", externalId: "4", section: null }] }],
    ["whoever was taken off, who comes back as they were", { email: "cy@example.org" }, { members: [{ userId: "cy", externalId: "", section: "Tuesday" }] }],
  ])("changes %s", (_, part, change) => {
    const planned = plan([row(2, part)]);
    expect(planned.change).toMatchObject(change);
    expect(planned.preview.changes).toHaveLength(1);
  });

  it.each([
    ["what is so already", { email: "ada@example.org", externalId: "1", section: "Tuesday" }],
    ["what the file says nothing about", { email: "ada@example.org" }],
    ["a member's name, which is their own", { email: "ada@example.org", name: "Countess" }],
  ])("leaves %s", (_, part) => {
    const { preview, change } = plan([row(2, part)]);
    expect([change.members, change.expected, preview.same]).toEqual([[], [], 1]);
  });

  it("leaves the staff what they are, and cannot expect somebody without an email", () => {
    const { preview, change } = plan([row(2, { email: "ines@example.org", section: "Tuesday" }), row(3, { externalId: "77" })]);
    expect(change).toMatchObject({ members: [], expected: [] });
    expect(preview).toMatchObject({ staff: [{ line: 2, name: "ines" }], unknown: [{ line: 3, externalId: "77" }], same: 0 });
  });

  it("keeps whoever is not in the file, unless they are ticked", () => {
    const { preview, change } = plan([row(2, { email: "ada@example.org" })]);
    expect(preview.missing.map(({ key }) => key)).toEqual(["user bo", "email dot@example.org"]);
    expect(change.removed).toEqual({ userIds: [], emails: [] });
    // A key of somebody who is in the file, or of the staff, removes nobody.
    expect(plan([row(2, { email: "ada@example.org" })], ["user bo", "email dot@example.org", "user ada", "user ines"]).change.removed).toEqual({ userIds: ["bo"], emails: ["dot@example.org"] });
  });

  it("has nothing left to do the second time", () => {
    const rows = [row(2, { email: "new@example.org", name: "New", section: "Friday" }), row(3, { email: "bo@example.org", externalId: "2", section: "Friday" })];
    const { change } = plan(rows);
    const after: RosterState = {
      members: STATE.members.map((one) => ({ ...one, ...change.members.find(({ userId }) => userId === one.userId) })),
      expected: [...STATE.expected, ...change.expected],
      sections: ["Tuesday", "Friday"],
    };
    const again = planRoster(after, rows, []);
    expect(again.change).toMatchObject({ members: [], expected: [] });
    expect(again.preview).toMatchObject({ same: 2, sections: [], newcomers: [], changes: [] });
  });
});

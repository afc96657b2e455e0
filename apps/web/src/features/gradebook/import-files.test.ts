import { describe, expect, it } from "vitest";
import { IMPORT_FORMS } from "./import-files";

const sets = [
  { setId: "s1", title: "Week 1", points: 5 },
  { setId: "s2", title: "Week 2", points: 7 },
];
const ada = { userId: "ada", name: "Ada Lovelace", email: "ada@example.org", externalId: "20240017", section: "Tuesday" };
const earned = new Map([["s1", 4.5]]);

// prettier-ignore
describe("files for other programs", () => {
  it.each([
    ["canvas", [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Week 1 [s1]", "Week 2 [s2]"], ["    Points Possible", "", "", "", "", 5, 7], ["Ada Lovelace", "", "20240017", "ada@example.org", "Tuesday", 4.5, null]]],
    ["moodle", [["ID number", "Email address", "Full name", "Groups", "Week 1 [s1]", "Week 2 [s2]"], ["20240017", "ada@example.org", "Ada Lovelace", "Tuesday", 4.5, null]]],
  ] as const)("%s", (form, lines) => {
    expect([...IMPORT_FORMS[form].head(sets), IMPORT_FORMS[form].line(ada, sets, earned)]).toEqual(lines);
  });
});

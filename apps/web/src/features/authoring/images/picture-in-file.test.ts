import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pictureInFile } from "./picture-in-file";

const imageId = "0123456789abcdef0123456789abcdef";
const shown = `![A bowl: #1](image:${imageId})`;

const file = `# Kept.
id: bowl   # its name
statement: Let it be.
ask:
  kind: parts
  parts:
    - id: a
      statement: |
        First.

        Then.
      ask: { kind: number, value: "1" }
    - { id: b, statement: Look., ask: { kind: number, value: "2" } }
hints: ["One", 'Two']
solution: >
  It is
  so.
`;

const putAt = (place: string, yaml = file): string => pictureInFile(yaml, yaml.indexOf(place) + place.length, { imageId, alt: "A bowl: #1" });

describe("a picture in a file goes", () => {
  it.each<[string, string, (problem: Readonly<Record<string, unknown>>) => unknown, unknown]>([
    ["into the statement", "Let it", (problem) => problem["statement"], `Let it be.\n\n${shown}\n`],
    ["into the statement, where the cursor is in no text", "id: bowl", (problem) => problem["statement"], `Let it be.\n\n${shown}\n`],
    ["between the lines of a part's statement", "First.", part(0), `First.\n\n${shown}\n\nThen.\n`],
    ["to the end of a part's statement in braces", "statement: Look", part(1), `Look.\n\n${shown}`],
    ["into a hint in brackets", "'Tw", (problem) => problem["hints"], ["One", `Two\n\n${shown}`]],
    ["into folded lines, as lines that are not", "It is", (problem) => problem["solution"], `It is so.\n\n${shown}\n`],
  ])("%s", (_, place, at, said) => {
    const made = putAt(place);
    expect(at(parse(made))).toEqual(said);
    expect(made).toContain("# Kept.\nid: bowl   # its name\n");
    expect({ ...parse(made), statement: 0, ask: 0, hints: 0, solution: 0 }).toEqual({ ...parse(file), statement: 0, ask: 0, hints: 0, solution: 0 });
  });

  it("into a hint that is a line of its own", () => {
    expect(putAt("Tw", "hints:\n  - One\n  - Two\npoints: 2\n")).toBe(`hints:\n  - One\n  - |\n      Two\n\n      ${shown}\npoints: 2\n`);
  });

  it("into a statement that is not there yet, and to the cursor of what is no YAML", () => {
    expect(parse(putAt("id: a", "id: a"))).toEqual({ id: "a", statement: `${shown}\n` });
    expect(putAt("a: [", "a: [ b")).toBe(`a: [${shown} b`);
  });
});

function part(number: number): (problem: Readonly<Record<string, unknown>>) => unknown {
  return ({ ask }) => (ask as { readonly parts: readonly { readonly statement: string }[] }).parts[number]?.statement;
}

import { describe, expect, it } from "vitest";
import { bothChanges } from "./both-changes";
import { difference, type DifferenceLine } from "./difference";

/** A line as `-2 Let |x|`: its side, its number, its words with the changed ones between bars. */
function shown(line: DifferenceLine | null): string {
  if (!line) return "…";
  const sign = { same: " ", removed: "-", added: "+" }[line.kind];
  return `${sign}${line.before ?? line.after} ${line.pieces.map(({ text, changed }) => (changed ? `|${text}|` : text)).join("")}`;
}

const rows = (before: string, after: string) => difference(before, after).map(shown);

describe("the difference of two texts", () => {
  it("marks the words that changed in a line", () => {
    expect(rows("title: Sine\nof: sin(2x)\n", "title: Sine\nof: cos(2x)\n")).toEqual([" 1 title: Sine", "-2 of: |sin|(2x)", "+2 of: |cos|(2x)"]);
  });

  it("shows what was added and what was taken away as whole lines", () => {
    expect(rows("a\nb\n", "a\nx\ny\nb\n")).toEqual([" 1 a", "+2 |x|", "+3 |y|", " 2 b"]);
    expect(rows("a\nb\nc\n", "a\nc\n")).toEqual([" 1 a", "-2 |b|", " 3 c"]);
  });

  it("leaves out long stretches without a change", () => {
    const lines = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`);
    const other = lines.with(0, "first").with(19, "last");
    const found = rows(lines.join("\n"), other.join("\n"));
    expect(found.filter((row) => row === "…")).toHaveLength(1);
    expect(found.slice(0, 3)).toEqual(["-1 |line 1|", "+1 |first|", " 2 line 2"]);
  });

  it("is empty for the same text, with or without its last line end", () => {
    expect(rows("a\nb", "a\nb\n")).toEqual(["…"]);
  });
});

describe("the changes of two authors", () => {
  const base = "title: Sine\nof: sin(x)\nin: x\npoints: 1\nhints: []\n";

  it("come together where they are in different places", () => {
    expect(bothChanges(base, base.replace("[]", "[Look.]"), base.replace("Sine", "A sine"))).toBe("title: A sine\nof: sin(x)\nin: x\npoints: 1\nhints: [Look.]\n");
  });

  it.each([
    ["the same line", base.replace("Sine", "My sine"), base.replace("Sine", "A sine")],
    ["nothing on one side", base, base.replace("Sine", "A sine")],
  ])("do not where they are of %s", (_, mine, theirs) => {
    expect(bothChanges(base, mine, theirs)).toBeNull();
  });
});

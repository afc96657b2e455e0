import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const lines = readFileSync(new URL("./schema.prisma", import.meta.url), "utf8").split("\n").map((line) => line.trim());

/** The names that a schema declares (models, enums, their fields and values) that have no sentence in the line above. */
function withoutSentence(schema: readonly string[]): readonly string[] {
  let block = "";
  return schema.flatMap((line, i) => {
    const [word = "", second = ""] = line.split(/\s+/);
    const opens = /^(model|enum)$/.test(word);
    if (opens) block = second;
    else if (/^(generator|datasource)$/.test(word)) block = "";
    const names = opens ? [second] : block !== "" && /^\w/.test(line) ? [`${block}.${word}`] : [];
    return names.filter(() => !/^[A-Z0-9"].*[.:?]$/.test(saidAbove(schema, i)));
  });
}

/** What the lines right above say, which may be several. */
function saidAbove(schema: readonly string[], line: number): string {
  const above = schema[line - 1] ?? "";
  return above.startsWith("///") ? `${saidAbove(schema, line - 1)} ${above.slice(3).trim()}`.trim() : "";
}

it("says a sentence about every model and enum, and every field and value of them", () => {
  expect(lines.filter((line) => line.startsWith("///")).length).toBeGreaterThan(200);
  expect(withoutSentence(lines)).toEqual([]);
});

it("finds what has none", () => {
  expect(withoutSentence(["/// A thing.", "model Thing {", "/// Its name,", "/// which is unique.", "id String @id", "made DateTime", "@@index([made])", "}", "enum Mood {", "/// Fine.", "GOOD", "}"])).toEqual(["Thing.made", "Mood"]);
});

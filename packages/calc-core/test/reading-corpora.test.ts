import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../src/index";

/** Grading cases of other systems, kept beside the repository; without them there is nothing to do here. */
const folder = new URL("../../../../shared/corpora/", import.meta.url);
const rowsOf = (file: string): readonly Record<string, unknown>[] =>
  existsSync(new URL(file, folder))
    ? readFileSync(new URL(file, folder), "utf8")
        .trim()
        .split("\n")
        .map((line): Record<string, unknown> => JSON.parse(line))
    : [];

const readable = [
  ...rowsOf("deep-learning.jsonl"),
  ...rowsOf("equivalence.jsonl").filter((row) => row["scope"] === "core"),
].filter((row) => row["expect"] !== "error");
const texts = readable.flatMap((row) => [row["student"], row["reference"] ?? row["teacher"]]).map(String);

describe.skipIf(texts.length === 0)("formulas of other systems (skipped where shared/corpora is absent)", () => {
  it("are all read", () => {
    expect(texts.flatMap((text) => (read(text).ok ? [] : [text]))).toEqual([]);
  });
});

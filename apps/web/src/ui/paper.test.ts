import { expect, it } from "vitest";
import { mostOnPaper } from "./paper";

it.each([
  [0, 20_000],
  [40, 500],
  [200, 100],
  [2_000, 40],
])("with %i columns at most %i rows are printed", (columns, rows) => expect(mostOnPaper(columns)).toBe(rows));

import { expect, it } from "vitest";
import { chunksOf } from "./chunks-of";

it.each([
  [[], 3, []],
  [[1, 2], 3, [[1, 2]]],
  [[1, 2, 3, 4], 3, [[1, 2, 3], [4]]],
])("%j in chunks of %i", (list, size, chunks) => expect(chunksOf(list, size)).toEqual(chunks));

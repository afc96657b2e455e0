import { expect, it } from "vitest";
import { z } from "zod";
import { newId } from "./new-id";

it("is a UUID of version 4, another one each time", () => {
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success, id).toBe(true);
});

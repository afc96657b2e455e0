import { describe, expect, it } from "vitest";
// @ts-expect-error -- a plain module of the launcher, which has no declarations
import { sqlFromMigrationsToSchema } from "../scripts/database/schema-engine.mjs";

const url = process.env.TEST_DATABASE_URL;

describe.skipIf(!url)("migrations (need TEST_DATABASE_URL)", () => {
  it("lead to prisma/schema.prisma, to the last index", async () => {
    expect(await sqlFromMigrationsToSchema(url)).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password";

// Each hash is slow on purpose, and slower on a busy machine.
describe("a password's hash", { timeout: 60_000 }, () => {
  it("belongs to the password and to no other, however ä is typed", async () => {
    const hash = await hashPassword("pr\u00e4zise");
    expect(hash).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(await verifyPassword("pra\u0308zise", hash)).toBe(true);
    expect(await verifyPassword("prazise", hash)).toBe(false);
  });

  it("is another one each time", async () => {
    expect(await hashPassword("same")).not.toBe(await hashPassword("same"));
  });

  it.each(["", "none", "scrypt$1$2", "bcrypt$12$8$1$c2FsdA==$aGFzaA=="])("in another form belongs to nothing: %j", async (stored) => {
    expect(await verifyPassword("", stored)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { BROWSER_BUNDLES, BROWSER_LIMIT, browserBundle } from "./browser-bundle";

describe("in a browser", () => {
  it.each(["preview", "reading, preview and printing", "the same with derivatives"] as const)("%s stays under 40 kB gzipped", async (name) => {
    const { gzipped } = await browserBundle(BROWSER_BUNDLES[name]);
    expect(gzipped).toBeLessThan(BROWSER_LIMIT);
    // A bundle that holds nothing would be small, too.
    expect(gzipped).toBeGreaterThan(10_000);
  });

  it("mathjs is not loaded by anything but many digits", async () => {
    const isMathjs = (file: string): boolean => file.includes("node_modules/mathjs");
    expect((await browserBundle(BROWSER_BUNDLES["all of calc-core but many digits"])).files.filter(isMathjs)).toEqual([]);
    expect((await browserBundle('export * from "@nabla/calc-core/digits"')).files.some(isMathjs)).toBe(true);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const text = readFileSync(join(import.meta.dirname, "../../public/openapi.yaml"), "utf8");
const { paths }: { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = parse(text);

const METHODS = ["get", "post", "put", "patch", "delete"];

/** "GET /teach/{courseId}/gradebook.csv" for every method that a route of the application answers to. */
function routes(): readonly string[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)route\.ts$/.test(path))
    .flatMap((path) => {
      const address = `/${path.replace(/\/?route\.ts$/, "")}`.replace(/\/\([^)]*\)/g, "").replace(/\[(\w+)\]/g, "{$1}");
      const source = readFileSync(join(import.meta.dirname, path), "utf8");
      return [...source.matchAll(/export (?:async function|const) ([A-Z]+)\b|\bas ([A-Z]+)\b/g)].map(([, plain, renamed]) => `${plain ?? renamed ?? ""} ${address}`);
    });
}

describe("what programs are told of HTTP", () => {
  it("is an OpenAPI document", async () => {
    const result = await new Validator().validate(text);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("names every route of the application and no other", () => {
    const described = Object.entries(paths).flatMap(([address, item]) => METHODS.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${address}`));
    // How one signs in is next-auth's; what of it a program needs is described.
    const own = (all: readonly string[]) => all.filter((route) => !route.includes("/api/auth/")).sort();
    expect(own(described)).toEqual(own(routes()));
    expect(routes().filter((route) => route.includes("/api/auth/"))).toEqual(["GET /api/auth/[...nextauth]", "POST /api/auth/[...nextauth]"]);
  });
});

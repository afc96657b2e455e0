import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

/* What can be known of the image and the composition without an engine that runs them. */

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const dockerfile = read("Dockerfile");
const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words = ""]) => words.split(/\s+/).slice(0, -1));

type Service = Readonly<Record<string, unknown>>;
const compose: { readonly services: Readonly<Record<"db" | "web", Service>>; readonly volumes: Service } = parse(read("docker-compose.yml"));

describe("the image", () => {
  it("installs every workspace: npm refuses a lock file that names a missing one", () => {
    const locked: readonly string[] = Object.keys(JSON.parse(read("package-lock.json")).packages);
    const manifests = locked.filter((path) => path !== "" && !path.includes("node_modules")).map((path) => `${path}/package.json`);
    expect(manifests.length).toBeGreaterThan(5);
    for (const manifest of manifests) expect(copies, manifest).toContain(manifest);
  });

  it("copies only what is there", () => {
    for (const path of copies.filter((each) => each !== ".")) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it("serves what the build does not bring along by itself: its scripts, and what lies under public/", () => {
    const served = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)].map(([, from = "", to = ""]) => [from, to]);
    for (const path of ["apps/web/.next/static", "apps/web/public"]) expect(served).toContainEqual([path, `./${path}`]);
  });

  it("builds apart from what it serves, runs as nobody's root, and says whether it is well", () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile.indexOf("USER node")).toBeLessThan(dockerfile.indexOf("CMD [\"node\", \"server.mjs\"]"));
    expect(dockerfile).toContain("HEALTHCHECK");
    expect(existsSync(join(root, "apps/web/src/app/api/health/route.ts"))).toBe(true);
  });
});

describe("the composition", () => {
  it("starts the web application once the database is well, and keeps the data in a volume", () => {
    expect(compose.services.web["depends_on"]).toEqual({ db: { condition: "service_healthy" } });
    expect(compose.services.db["healthcheck"]).toBeDefined();
    expect(compose.services.db["volumes"]).toEqual(["database:/var/lib/postgresql"]);
    expect(compose.volumes).toHaveProperty("database");
  });

  it("takes every secret from the environment and has none of its own", () => {
    const { db, web } = compose.services;
    expect(db["environment"]).toMatchObject({ POSTGRES_PASSWORD: expect.stringMatching(/^\$\{POSTGRES_PASSWORD:\?/) });
    expect(web["environment"]).toMatchObject({ NEXTAUTH_SECRET: expect.stringMatching(/^\$\{NEXTAUTH_SECRET:\?/), DATABASE_URL: expect.stringContaining("${POSTGRES_PASSWORD}") });
  });

  it("gives every setting that the web application cannot start without", () => {
    const settings = read("apps/web/src/server/env.ts");
    const required = [...settings.matchAll(/^\s*([A-Z_]+): (.*)$/gm)].filter(([, , schema = ""]) => !/optional|default/.test(schema)).map(([, name = ""]) => name);
    expect(required).toContain("NEXTAUTH_SECRET");
    for (const name of required) expect(compose.services.web["environment"], name).toHaveProperty(name);
  });
});

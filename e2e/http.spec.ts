import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { addressOf, demoPlaces, type Places } from "./kit/addresses";
import { DEMO, signUp } from "./kit/people";
import { closeAll, test } from "./kit/test";

/* What programs are told of HTTP, apps/web/public/openapi.yaml, holds: each address answers as it is written there. */

const media = z.object({ schema: z.json().optional() });
const response = z.object({ content: z.record(z.string(), media).optional() });
const operation = z.object({ security: z.array(z.unknown()).optional(), responses: z.record(z.string(), response) });
const document = z.object({ paths: z.record(z.string(), z.object({ get: operation.optional() })) });

/** The document as the server gives it out, with what it refers to in its place. */
async function described(): Promise<z.output<typeof document>["paths"]> {
  const text = await (await fetch(new URL("/openapi.yaml", origin()))).text();
  expect(text).toBe(readFileSync("apps/web/public/openapi.yaml", "utf8"));
  const validator = new Validator();
  expect((await validator.validate(text)).valid).toBe(true);
  return document.parse(validator.resolveRefs()).paths;
}

const origin = (): string => process.env.E2E_BASE_URL ?? test.info().project.use.baseURL ?? "";

/** Only the head: a stream of events has no end. What is no stream is read whole. */
async function ask(address: string, cookie: string): Promise<{ readonly status: number; readonly type: string; readonly location: string; readonly body: string }> {
  const stop = new AbortController();
  const answer = await fetch(new URL(address, origin()), { headers: cookie === "" ? {} : { cookie }, redirect: "manual", signal: stop.signal });
  const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
  const body = type === "text/event-stream" ? "" : await answer.text();
  stop.abort();
  return { status: answer.status, type, location: answer.headers.get("location") ?? "", body };
}

const cookiesOf = (answer: Response): string => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");

/** Signs in as the document says. Returns the session's cookie. */
async function signedIn(email: string, password: string): Promise<string> {
  const first = await fetch(new URL("/api/auth/csrf", origin()));
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await first.json());
  const form = new URLSearchParams({ csrfToken, email, password, json: "true" });
  const answer = await fetch(new URL("/api/auth/callback/credentials", origin()), { method: "POST", headers: { cookie: cookiesOf(first) }, body: form, redirect: "manual" });
  expect(z.object({ url: z.string() }).safeParse(await answer.json()).success).toBe(true);
  expect(answer.status).toBe(password === DEMO.password ? 200 : 401);
  return cookiesOf(answer);
}

let places: Places;

test.afterAll(closeAll);

test.beforeAll(async ({ browser }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  places = await demoPlaces(await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage());
});

test("each address answers as it is described: to those who may, to others, and to nobody signed in", async ({ page }) => {
  const [student, staff] = [await signedIn(DEMO.student, DEMO.password), await signedIn(DEMO.instructor, DEMO.password)];
  await signUp(page, "Olga Outside");
  const outsider = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const paths = await described();
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get) continue;
    const address = addressOf(path.replace(/\{(\w+)\}/g, "[$1]"), places);
    const isOpen = get.security?.length === 0;
    const allowed = await ask(address, path.startsWith("/teach") ? staff : student);
    expect(allowed.status, address).toBe(200);
    const content = get.responses["200"]?.content ?? {};
    expect(Object.keys(content), address).toContain(allowed.type);
    const schema = content[allowed.type]?.schema;
    if (allowed.type === "application/json") {
      if (schema === undefined || schema === null || typeof schema !== "object" || Array.isArray(schema)) throw new Error(`${address} gives JSON of no described shape`);
      const read = z.fromJSONSchema(schema).safeParse(JSON.parse(allowed.body));
      expect(read.success, `${address}: ${read.error?.message ?? ""}`).toBe(true);
    }
    if (isOpen) continue;
    expect(Object.keys(get.responses), path).toEqual(expect.arrayContaining(["200", "307", "404"]));
    const stranger = await ask(address, "");
    expect([stranger.status, stranger.location], address).toEqual([307, expect.stringContaining("/sign-in?next=")]);
    expect((await ask(address, outsider)).status, address).toBe(404);
  }
});

test("what cannot be read is told as described, and a wrong password signs nobody in", async () => {
  const staff = await signedIn(DEMO.instructor, DEMO.password);
  const asked = await ask(`/teach/${places.courseId}/grid/rows?count=0`, staff);
  expect([asked.status, JSON.parse(asked.body)]).toEqual([400, { code: "invalid-input" }]);
  const narrow = await ask(`/teach/${places.courseId}/grid/rows?count=3&from=1&sort=points&descending=1`, staff);
  expect(z.object({ rows: z.array(z.unknown()) }).parse(JSON.parse(narrow.body)).rows).toHaveLength(3);
  await signedIn(DEMO.instructor, "not this one");
});

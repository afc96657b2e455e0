import { expect, type Page } from "@playwright/test";
import { addressOf, type Audience, AUDIENCES, demoPlaces, patternsOfTheApplication, type Places } from "./kit/addresses";
import { PERMITS } from "./kit/changes";
import { signUp } from "./kit/people";
import { giveRole } from "./kit/roles";
import { closeAll, test } from "./kit/test";

test.describe.configure({ mode: "serial" });

let places: Places;
const pages = new Map<keyof typeof PERMITS, Page>();
const ROLES = ["stranger", "outsider", "former", "student", "assistant", "instructor", "owner"] as const satisfies readonly (keyof typeof PERMITS)[];

test.afterAll(closeAll);

test.beforeAll(async ({ browser }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  for (const role of ROLES) pages.set(role, await (await browser.newContext()).newPage());
  // The demo course is the demo instructor's own.
  places = await demoPlaces(person("owner"), person("student"));
  await signUp(person("outsider"), "Otto Outsider");
  for (const role of ["former", "assistant", "instructor"] as const) await giveRole(places.courseId, await signUp(person(role), `Looking ${role}`), role === "former" ? "FORMER" : role === "assistant" ? "ASSISTANT" : "INSTRUCTOR");
});

function person(role: keyof typeof PERMITS): Page {
  const page = pages.get(role);
  if (!page) throw new Error(`nobody is a ${role}`);
  return page;
}

test("every page and route stands in the table", () => {
  expect([...patternsOfTheApplication()].sort()).toEqual(Object.keys(AUDIENCES).sort());
});

for (const role of ROLES) {
  const may: readonly Audience[] = PERMITS[role];
  test(`what the ${role} gets`, async () => {
    const page = person(role);
    for (const [pattern, audience] of Object.entries(AUDIENCES)) {
      // A stream of events that is allowed never ends.
      if (pattern.endsWith("/events") && may.includes(audience)) continue;
      const address = addressOf(pattern, places);
      const response = await page.request.get(address, { maxRedirects: 0 });
      const status = response.status();
      const body = status === 200 ? await response.text() : "";
      const notFound = status === 404 || body.includes("NEXT_HTTP_ERROR_FALLBACK;404");
      const refused = notFound || (status >= 300 && status < 400) || body.includes("NEXT_REDIRECT");
      if (audience === "newcomer" && role !== "stranger") expect(response.headers()["location"], address).toContain("/courses");
      else if (may.includes(audience) || (audience === "newcomer" && role === "stranger")) expect(refused, `${role} may see ${address} (${status})`).toBe(false);
      else if (role === "stranger") expect(refused, `a stranger is sent away from ${address} (${status})`).toBe(true);
      else expect(notFound, `${role} finds nothing at ${address} (${status})`).toBe(true);
    }
  });
}

test("a picture is taken from those who write the problems alone, and from this site's pages alone", async () => {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  const send = (role: keyof typeof PERMITS, origin: string) => person(role).request.post(`/teach/${places.courseId}/images`, { data: png, headers: { "Content-Type": "application/octet-stream", Origin: origin } });
  const here = new URL(process.env.E2E_BASE_URL ?? test.info().project.use.baseURL ?? "").origin;
  for (const role of ROLES) {
    const answer: unknown = await (await send(role, here)).json();
    expect(answer, role).toMatchObject((PERMITS[role] as readonly Audience[]).includes("instructor") ? { ok: true } : { ok: false, code: role === "stranger" ? "not-signed-in" : "not-found" });
  }
  expect((await send("owner", "https://elsewhere.example")).status()).toBe(403);
});

test("another student's page, another course and a set that is none are not found", async () => {
  const student = person("student");
  for (const address of [`/teach/${places.courseId}/students/${places.studentId}`, "/courses/ckdoesnotexist", `/courses/${places.courseId}/sets/none`, `/courses/${places.courseId}/sets/${places.setId}/none`]) {
    const response = await student.request.get(address);
    expect(response.status() === 404 || (await response.text()).includes("NEXT_HTTP_ERROR_FALLBACK;404"), address).toBe(true);
  }
});

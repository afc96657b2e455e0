import { expect, type Page, test } from "@playwright/test";
import { addressOf, type Audience, AUDIENCES, demoPlaces, patternsOfTheApplication, type Places } from "./kit/addresses";
import { signUp } from "./kit/people";

const MAY: Readonly<Record<"stranger" | "outsider" | "student" | "instructor", readonly Audience[]>> = {
  stranger: ["anybody", "newcomer"],
  // Signed in, and a member of nothing.
  outsider: ["anybody", "signed-in"],
  student: ["anybody", "signed-in", "student"],
  instructor: ["anybody", "signed-in", "staff"],
};

test.describe.configure({ mode: "serial" });

let places: Places;
const pages = new Map<string, Page>();

test.beforeAll(async ({ browser }) => {
  const open = async (): Promise<Page> => (await browser.newContext()).newPage();
  const [stranger, outsider, student, instructor] = [await open(), await open(), await open(), await open()];
  places = await demoPlaces(instructor, student);
  await signUp(outsider, "Otto Outsider");
  for (const [role, page] of Object.entries({ stranger, outsider, student, instructor })) pages.set(role, page);
});

test("every page and route stands in the table", () => {
  expect([...patternsOfTheApplication()].sort()).toEqual(Object.keys(AUDIENCES).sort());
});

for (const [role, may] of Object.entries(MAY)) {
  test(`what a ${role} gets`, async () => {
    const page = pages.get(role);
    if (!page) throw new Error("no such person");
    for (const [pattern, audience] of Object.entries(AUDIENCES)) {
      // A stream of events that is allowed never ends.
      if (pattern.endsWith("/events") && may.includes("staff")) continue;
      const address = addressOf(pattern, places);
      const response = await page.request.get(address, { maxRedirects: 0 });
      const status = response.status();
      const body = status === 200 ? await response.text() : "";
      const notFound = status === 404 || body.includes("NEXT_HTTP_ERROR_FALLBACK;404");
      const refused = notFound || (status >= 300 && status < 400) || body.includes("NEXT_REDIRECT");
      if (audience === "newcomer" && role !== "stranger") expect(response.headers()["location"], address).toContain("/courses");
      else if (may.includes(audience)) expect(refused, `${role} may see ${address} (${status})`).toBe(false);
      else if (role === "stranger") expect(refused, `a stranger is sent away from ${address} (${status})`).toBe(true);
      else expect(notFound, `${role} finds nothing at ${address} (${status})`).toBe(true);
    }
  });
}

test("another student's page, another course and a set that is none are not found", async () => {
  const student = pages.get("student");
  if (!student) throw new Error("no student");
  for (const address of [`/teach/${places.courseId}/students/${places.studentId}`, "/courses/ckdoesnotexist", `/courses/${places.courseId}/sets/none`, `/courses/${places.courseId}/sets/${places.setId}/none`]) {
    const response = await student.request.get(address);
    expect(response.status() === 404 || (await response.text()).includes("NEXT_HTTP_ERROR_FALLBACK;404"), address).toBe(true);
  }
});

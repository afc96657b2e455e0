import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import pg from "pg";
import { firstCourse } from "./courses";
import { DEMO, signIn } from "./people";

/** Who may see a page: anybody, those who are not signed in yet (the others are led on), whoever is signed in, everybody in the course, students, or staff from a role upwards. */
export type Audience = "anybody" | "newcomer" | "signed-in" | "member" | "student" | "assistant" | "instructor" | "owner";

/** Every page and route of the application, with who may see it. A new one without its row fails the test. */
export const AUDIENCES: Readonly<Record<string, Audience>> = {
  "/": "anybody",
  "/sign-in": "newcomer",
  "/sign-up": "newcomer",
  "/join/[code]": "anybody",
  "/api/health": "anybody",
  "/api/auth/[...nextauth]": "anybody",
  "/account": "signed-in",
  "/courses": "signed-in",
  "/teach/new": "signed-in",
  "/live": "signed-in",
  "/live/[code]": "signed-in",
  "/courses/[courseId]": "student",
  "/courses/[courseId]/lessons/[concept]": "student",
  "/courses/[courseId]/sets/[setId]": "student",
  "/courses/[courseId]/sets/[setId]/clock": "student",
  "/courses/[courseId]/sets/[setId]/[itemId]": "student",
  "/courses/[courseId]/sets/[setId]/[itemId]/similar": "student",
  "/courses/[courseId]/live/[sessionId]": "student",
  "/courses/[courseId]/live/[sessionId]/events": "student",
  "/courses/[courseId]/images/[imageId]": "member",
  "/courses/[courseId]/practice": "student",
  "/courses/[courseId]/practice/[lane]": "student",
  "/courses/[courseId]/progress": "student",
  "/courses/[courseId]/progress/data.csv": "student",
  "/courses/[courseId]/progress/data.json": "student",
  "/teach/[courseId]": "assistant",
  "/teach/[courseId]/grid": "assistant",
  "/teach/[courseId]/live": "instructor",
  "/teach/[courseId]/live/[sessionId]": "instructor",
  "/teach/[courseId]/live/[sessionId]/events": "instructor",
  "/teach/[courseId]/images": "instructor",
  "/teach/[courseId]/problems": "instructor",
  "/teach/[courseId]/problems/new": "instructor",
  "/teach/[courseId]/problems/import": "instructor",
  "/teach/[courseId]/problems/export.zip": "instructor",
  "/teach/[courseId]/problems/[problemId]": "instructor",
  "/teach/[courseId]/problems/[problemId]/compare": "instructor",
  "/teach/[courseId]/grid/rows": "assistant",
  "/teach/[courseId]/gradebook": "assistant",
  "/teach/[courseId]/problems/[problemId]/answers": "assistant",
  "/teach/[courseId]/problems/[problemId]/answers/[groupId]": "assistant",
  "/teach/[courseId]/sets": "instructor",
  "/teach/[courseId]/sets/new": "instructor",
  "/teach/[courseId]/sets/[setId]": "instructor",
  "/teach/[courseId]/sets/[setId]/students": "instructor",
  "/teach/[courseId]/sets/[setId]/as/[studentId]": "instructor",
  "/teach/[courseId]/sets/[setId]/preview/[itemId]": "instructor",
  "/teach/[courseId]/students": "assistant",
  "/teach/[courseId]/students/[studentId]": "assistant",
  "/teach/[courseId]/students/staff": "assistant",
  "/teach/[courseId]/students/sections": "instructor",
  "/teach/[courseId]/students/invitations": "instructor",
  "/teach/[courseId]/students/import": "instructor",
  "/teach/[courseId]/review": "assistant",
  "/teach/[courseId]/changes": "assistant",
  "/teach/[courseId]/changes.csv": "assistant",
  "/teach/[courseId]/regrades": "instructor",
  "/teach/[courseId]/regrades/[runId]": "instructor",
  "/teach/[courseId]/regrades/[runId]/answers.csv": "instructor",
  "/teach/[courseId]/settings": "instructor",
  "/teach/[courseId]/settings/copy": "owner",
  "/teach/[courseId]/gradebook.csv": "assistant",
  "/teach/[courseId]/events": "assistant",
};

/** Whether there is a page to look at: no file, no stream, nothing for programs. */
export const isPage = (pattern: string): boolean => existsSync(join(import.meta.dirname, "../../apps/web/src/app", pattern, "page.tsx"));

/** The patterns that the application really has, from its folders. */
export function patternsOfTheApplication(): readonly string[] {
  const app = join(import.meta.dirname, "../../apps/web/src/app");
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
    .map((path) => `/${path.replace(/\/?(page\.tsx|route\.ts)$/, "")}`.replace(/\/\([^)]*\)/g, ""));
}

export type Places = Readonly<Record<"courseId" | "setId" | "itemId" | "studentId" | "problemId" | "runId" | "sessionId" | "groupId" | "imageId", string>>;

/** What stands where others have an id. */
const NO_IDS: ReadonlySet<string> = new Set(["new", "import", "export.zip"]);

/** Real ids of the demo course, read off the instructor's and the student's own pages. */
export async function demoPlaces(staff: Page, student: Page): Promise<Places> {
  await signIn(staff, DEMO.instructor);
  await signIn(student, DEMO.student);
  // Other journeys make courses of the same instructor; the student belongs to the demo course alone.
  const courseId = await firstCourse(student, "courses");
  const find = async (page: Page, address: string, pattern: RegExp): Promise<string> => {
    await page.goto(address);
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const found = links.map((href) => pattern.exec(href.split("?")[0] ?? "")?.[1]).find((id) => id && !NO_IDS.has(id));
    if (!found) throw new Error(`no ${pattern} on ${address}`);
    return found;
  };
  const setId = await find(student, `/courses/${courseId}`, /\/sets\/([^/]+)/);
  const problemId = await find(staff, `/teach/${courseId}/problems`, /\/problems\/([^/]+)$/);
  return {
    courseId,
    setId,
    itemId: await find(student, `/courses/${courseId}/sets/${setId}`, /\/sets\/[^/]+\/([^/]+)$/),
    studentId: await find(staff, `/teach/${courseId}/students`, /\/students\/(?!staff|sections|invitations|import)([^/]+)$/),
    problemId,
    runId: await anyRegrade(courseId),
    sessionId: await anyLiveQuestion(courseId),
    groupId: await anyGroup(courseId, problemId),
    imageId: await anyImage(courseId),
  };
}

/** A group of wrong answers of the demo course: made here, since none is found before somebody asks for it. */
const anyGroup = (courseId: string, problemId: string): Promise<string> =>
  insert(
    `insert into "AnswerGroup" ("id", "courseId", "problemId", "sign", "texts", "students", "answers", "variants")
     select $1, $2, p."id", '{"mistakes": [], "slots": [{"place": "", "kind": "formula", "text": "x"}]}', '[]', 0, 0, 0 from "Problem" p where p."id" = '${problemId}'`,
    courseId,
  );

/** A regrade of the demo course that has nothing left to do: made here, since a course has none until a problem is mended. */
const anyRegrade = (courseId: string): Promise<string> =>
  insert(
    `insert into "RegradeRun" ("id", "courseId", "itemId", "fromVersionId", "toVersionId", "state")
     select $1, s."courseId", i."id", i."problemVersionId", i."problemVersionId", 'PREVIEWED' from "SetItem" i join "ProblemSet" s on s."id" = i."setId" where s."courseId" = $2 limit 1`,
    courseId,
  );

/** A picture of the demo course, which has none of its own. */
const anyImage = (courseId: string): Promise<string> =>
  insert(`insert into "CourseImage" ("courseId", "id", "mediaType", "width", "height", "size", "bytes") values ($2, $1, 'image/webp', 1, 1, 1, '\\x00')`, courseId);

/** A question that a lecture of the demo course has asked. */
const anyLiveQuestion = (courseId: string): Promise<string> =>
  insert(
    `insert into "LiveSession" ("id", "courseId", "versionId", "seed", "state")
     select $1, s."courseId", i."problemVersionId", 1, 'REVEALED' from "SetItem" i join "ProblemSet" s on s."id" = i."setId" where s."courseId" = $2 limit 1`,
    courseId,
  );

/** Makes a row with an id of its own, which is given to the statement first. */
async function insert(statement: string, courseId: string): Promise<string> {
  const id = randomUUID();
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(statement, [id, courseId]);
  } finally {
    await client.end();
  }
  return id;
}

export function addressOf(pattern: string, places: Places): string {
  const values: Readonly<Record<string, string>> = { ...places, code: "AAAAAAA", concept: "chain-rule", lane: "chain-rule", "...nextauth": "session" };
  return pattern.replace(/\[([^\]]+)\]/g, (_, name: string) => values[name] ?? name);
}

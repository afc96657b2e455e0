import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import pg from "pg";
import { type Answered, actionsOfTheBuild, actionsOfTheSource, callAction } from "./kit/actions";
import { type Change, CHANGES, PERMITS, type Target, YAML } from "./kit/changes";
import { signUp } from "./kit/people";
import { giveRole } from "./kit/roles";
import { closeAll, test } from "./kit/test";

/* Every action of the application, sent by everybody: by those who may not first, then by those who may, so that what is done in the end shows that nothing was done before. */

type RoleName = keyof typeof PERMITS;
const ROLES = ["stranger", "outsider", "former", "student", "assistant", "instructor", "owner"] as const satisfies readonly RoleName[];

test.describe.configure({ mode: "serial" });

const people = new Map<RoleName, Page>();
/** A course for each role, in which all are what they are: what one has done is in nobody else's way. */
const targets = new Map<RoleName, Target>();
/** Another course's owner, who knows every id of the others. */
let neighbour: Page;
let neighboursCourse: string;

const send = (page: Page, name: string, input: unknown): Promise<Answered> => {
  const action = actionsOfTheBuild().get(name);
  if (!action) throw new Error(`the build has no action ${name}`);
  return callAction(page, action, input);
};

async function done<T>(answer: Promise<Answered>): Promise<T> {
  const told = await answer;
  if (!told.ok) throw new Error(`${told.code}: ${told.say}`);
  return told.value as T; // Each caller names the shape that its action answers with.
}

/** What is there once the course has its people. */
type Filled = "submissionId" | "taskId" | "studentId" | "assistantId" | "assistantEmail" | "groupId";

/** The owner's course with a set that is open and one that is not; everything made by the actions themselves. */
async function makeTarget(owner: Page, client: pg.Client): Promise<Omit<Target, Filled>> {
  const { courseId } = await done<{ courseId: string }>(send(owner, "createCourseAction", { courseId: randomUUID(), title: "Who may do what", summary: "", timeZone: "UTC" }));
  const { problemId } = await done<{ problemId: string }>(send(owner, "saveProblemAction", { courseId, onTopOf: 0, yaml: YAML }));
  const { rows } = await client.query<{ versionId: string; code: string }>(
    `select v."id" as "versionId", c."joinCode" as "code" from "ProblemVersion" v join "Problem" p on p."id" = v."problemId" join "Course" c on c."id" = p."courseId" where p."id" = $1`,
    [problemId],
  );
  const { versionId = "", code = "" } = rows[0] ?? {};
  const set = { courseId, onTopOf: 0, intro: "", opens: "2020-01-06T08:00", due: "2099-01-05T23:59", feedback: "PRACTICE" };
  const open = await done<{ setId: string; itemIds: string[] }>(send(owner, "saveSetAction", { ...set, setId: randomUUID(), title: "Open", items: [{ versionId, points: 1, maxAttempts: 3 }] }));
  await done(send(owner, "publishSetAction", { courseId, setId: open.setId, published: true }));
  const spare = await done<{ setId: string }>(send(owner, "saveSetAction", { ...set, setId: randomUUID(), title: "Spare", items: [] }));
  const liveId = randomUUID();
  await done(send(owner, "startQuestionAction", { courseId, sessionId: liveId, problemId }));
  const [sectionId, invitationId] = [randomUUID(), randomUUID()];
  await done(send(owner, "createSectionAction", { courseId, sectionId, name: "Tuesday" }));
  await done(send(owner, "createInvitationAction", { courseId, invitationId, role: "STUDENT", sectionId, note: "", lastDay: null, maxUses: null }));
  return { courseId, code, sectionId, invitationId, liveId, setId: open.setId, itemId: open.itemIds[0] ?? "", spareSetId: spare.setId, versionId, problemId };
}

/** Makes everybody what they are in the course; the student answers its problem and begins to practise. */
async function fill(made: Omit<Target, Filled>, emails: ReadonlyMap<RoleName, string>, client: pg.Client): Promise<Target> {
  const { courseId, itemId } = made;
  for (const [role, given] of [["former", "FORMER"], ["student", "STUDENT"], ["assistant", "ASSISTANT"], ["instructor", "INSTRUCTOR"]] as const) await giveRole(courseId, emails.get(role) ?? "", given);
  await done(send(person("student"), "sendAnswer", { courseId, itemId, clientKey: randomUUID(), answer: { kind: "text", text: "sin(3x)" } }));
  const { rows } = await client.query<{ id: string; userId: string }>(`select "id", "userId" from "Submission" where "itemId" = $1`, [itemId]);
  // Practice makes its problem when its page is opened.
  await person("student").request.get(`/courses/${courseId}/practice/derivative`);
  const practice = await client.query<{ id: string }>(`select "id" from "PracticeTask" where "courseId" = $1`, [courseId]);
  const group = await client.query<{ id: string }>(
    `insert into "AnswerGroup" ("id", "courseId", "problemId", "sign", "texts", "students", "answers", "variants") values ($1, $2, $3, '{"mistakes": [], "slots": []}', '[]', 0, 0, 0) returning "id"`,
    [randomUUID(), courseId, made.problemId],
  );
  const assistantEmail = emails.get("assistant") ?? "";
  const members = await client.query<{ role: string; id: string }>(`select "role"::text as "role", "userId" as "id" from "Membership" where "courseId" = $1`, [courseId]);
  const idOf = (role: string) => members.rows.find((one) => one.role === role)?.id ?? "";
  return { ...made, submissionId: rows[0]?.id ?? "", taskId: practice.rows[0]?.id ?? "", studentId: idOf("STUDENT"), assistantId: idOf("ASSISTANT"), assistantEmail, groupId: group.rows[0]?.id ?? "" };
}

test.afterAll(closeAll);

test.beforeAll(async ({ browser }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  const open = async (): Promise<Page> => (await browser.newContext()).newPage();
  const emails = new Map<RoleName, string>();
  for (const role of ROLES) {
    people.set(role, await open());
    if (role !== "stranger") emails.set(role, await signUp(person(role), `Walking ${role}`));
  }
  neighbour = await open();
  await signUp(neighbour, "Walking neighbour");
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    for (const role of ROLES) targets.set(role, await fill(await makeTarget(person("owner"), client), emails, client));
    neighboursCourse = (await makeTarget(neighbour, client)).courseId;
  } finally {
    await client.end();
  }
});

function person(role: RoleName): Page {
  const page = people.get(role);
  if (!page) throw new Error(`nobody is a ${role}`);
  return page;
}

function targetOf(role: RoleName): Target {
  const target = targets.get(role);
  if (!target) throw new Error(`no course for a ${role}`);
  return target;
}

test("every action of the source and of the build stands in the table", () => {
  expect([...actionsOfTheSource()].sort()).toEqual(Object.keys(CHANGES).sort());
  expect([...actionsOfTheBuild().keys()].sort()).toEqual(Object.keys(CHANGES).sort());
});

const mayDo = (role: RoleName, { who }: Change): boolean => PERMITS[role].some((one) => one === who);

for (const role of ROLES) {
  test(`what the ${role} may not do`, async () => {
    for (const [name, change] of Object.entries(CHANGES)) {
      if (mayDo(role, change)) continue;
      const told = await send(person(role), name, change.input(targetOf(role)));
      expect(told, `${name} by the ${role}`).toMatchObject({ ok: false, code: role === "stranger" ? "not-signed-in" : "not-found" });
    }
  });
}

test("what another course's owner may not do, from outside or by the seat of their own course", async () => {
  for (const [name, change] of Object.entries(CHANGES)) {
    if (change.who === "anybody" || change.who === "signed-in") continue;
    const target = targetOf("owner");
    expect(await send(neighbour, name, change.input(target)), `${name} from outside`).toMatchObject({ ok: false, code: "not-found" });
    const elsewhere = change.input({ ...target, courseId: neighboursCourse });
    if (change.who !== "student" && !change.ofTheCourse) {
      expect(await send(neighbour, name, elsewhere), `${name} with another course's ids`).toMatchObject({ ok: false, code: "not-found" });
    }
  }
});

const GARBAGE: readonly unknown[] = [null, 7, "text", [], {}, { courseId: 7 }, { courseId: { $ne: null } }, { courseId: "x".repeat(10_000) }, { __proto__: null, constructor: "x" }];

test("what is no input is refused in words, and breaks nothing", async () => {
  for (const [name, change] of Object.entries(CHANGES)) {
    if (name === "endSessions") continue; // It asks for nothing, so that everything is too much or enough.
    for (const input of GARBAGE) {
      const told = await send(person(change.who === "student" ? "student" : "owner"), name, input);
      expect(told, `${name} of ${JSON.stringify(input)?.slice(0, 60)}`).toMatchObject({ ok: false, code: "invalid-input" });
    }
  }
});

for (const role of [...ROLES].reverse()) {
  test(`what the ${role} may do`, async () => {
    for (const [name, change] of Object.entries(CHANGES)) {
      if (!mayDo(role, change)) continue;
      const told = await send(person(role), name, change.input(targetOf(role)));
      expect(told.ok ? "ok" : told.code, `${name} by the ${role}`).toBe(change.told);
    }
  });
}

test("an ended session may do no more than a stranger", async () => {
  expect(await send(person("owner"), "saveName", { name: "Late" })).toMatchObject({ ok: false, code: "not-signed-in" });
});

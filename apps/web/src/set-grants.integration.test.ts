import { randomUUID } from "node:crypto";
import { db, findMyProgress, type Seat } from "@nabla/db";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { extensionQuery } from "@/features/assignments/extension-query";
import { grantExtension, removeExtension } from "@/features/assignments/grant-extension";
import { grantToMany, takeBackGrant } from "@/features/assignments/grant-to-many";
import { loadExtensions } from "@/features/assignments/load-extensions";
import type { SetDraft } from "@/features/assignments/set-draft";
import { beginSet } from "@/features/practice/begin-set";
import { at, closeCourse, newDraft, openCourse, publish, refusal, RIGHT, sendTyped } from "./set-rules.test-kit";

const url = process.env.TEST_DATABASE_URL;

describe.skipIf(!url)("what is granted to several students at once (needs TEST_DATABASE_URL)", () => {
  const run = `g${Date.now().toString(36)}`;
  let ivy: Seat<"INSTRUCTOR">;
  let ada: Seat<"STUDENT">;
  let bo: Seat<"STUDENT">;
  let versionId: string;
  let draft: SetDraft;
  let itemId: string;

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long", NABLA_RATE_LIMITS: "off" });
    ({ ivy, ada, bo, versionId } = await openCourse(run));
  });

  afterAll(async () => {
    if (url) await closeCourse(run);
  });

  const has = async (rules: Partial<SetDraft>) => {
    ({ draft, itemId } = await publish(ivy, { ...draft, ...rules }));
  };
  const send = (seat: Seat<"STUDENT">, typed: string, now: Date) => sendTyped(seat, itemId, typed, now);
  const stand = (seat: Seat<"STUDENT">) => findMyProgress(seat, itemId);
  const terms = { due: "", closes: "", extraAttempts: 0, extraMinutes: 0, reason: "The tram." };
  const grant = (seat: Seat<"STUDENT">, more: object, now = at(9)) => grantExtension(ivy, { courseId: ivy.courseId, setId: draft.setId, userId: seat.userId, ...terms, reason: "Ill.", ...more }, now);
  const toMany = (to: { sectionId: string } | { userIds: string[] }, more: object, grantId: string = randomUUID(), now = at(9)) => grantToMany(ivy, { courseId: ivy.courseId, setId: draft.setId, grantId, to, ...terms, ...more }, now);
  const takeBack = (grantId: string) => takeBackGrant(ivy, { courseId: ivy.courseId, setId: draft.setId, grantId }, at(10));
  const asked = (query: object) => loadExtensions(ivy, draft.setId, extensionQuery.parse(query));
  const had = async () => Object.fromEntries((await asked({}))!.extensions.map(({ studentName, dueAt, extraAttempts, extraMinutes, reason }) => [studentName, [dueAt?.toISOString().slice(8, 10), extraAttempts, extraMinutes, reason]]));
  let sectionId: string;

  beforeEach(async () => {
    draft = newDraft(ivy.courseId, versionId);
    await has({});
    sectionId = randomUUID();
    await db().section.create({ data: { id: sectionId, courseId: ivy.courseId, name: sectionId, position: 0 } });
    await db().membership.updateMany({ where: { courseId: ivy.courseId, role: "STUDENT" }, data: { sectionId } });
  });

  it("reaches who is in the section now, and each keeps the better of what they had; taken back, what they had besides holds again", async () => {
    await grant(bo, { due: "2026-11-27T12:00", extraMinutes: 5 }, at(8, 30));
    expect((await asked({ whole: sectionId }))?.wholeSection).toEqual({ sectionId, name: sectionId, students: 2, extended: 1 });
    const grantId = randomUUID();
    expect(await toMany({ sectionId }, { due: "2026-11-25T12:00", extraAttempts: 2 }, grantId)).toEqual({ students: 2 });
    expect(await had()).toEqual({ ada: ["25", 2, 0, "The tram."], bo: ["27", 2, 5, "The tram."] });
    expect((await asked({}))?.grants).toMatchObject([{ grantId, sectionName: sectionId, students: 2, besides: 1, grantedBy: "ivy" }]);
    await takeBack(grantId);
    expect(await had()).toEqual({ bo: ["27", 0, 5, "Ill."] });
    await takeBack(grantId);
    expect(await had()).toEqual({ bo: ["27", 0, 5, "Ill."] });
  });

  it("can be taken back in any order, and gives way to what is granted to one student alone afterwards", async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await toMany({ sectionId }, { due: "2026-11-25T12:00" }, first);
    await toMany({ userIds: [ada.userId, bo.userId] }, { due: "2026-11-26T12:00", reason: "The train." }, second, at(9, 1));
    await grant(bo, { due: "2026-11-24T12:00" }, at(9, 2));
    await takeBack(first);
    expect(await had()).toEqual({ ada: ["26", 0, 0, "The train."], bo: ["24", 0, 0, "Ill."] });
    await removeExtension(ivy, { setId: draft.setId, userId: ada.userId });
    expect((await asked({}))?.grants).toEqual([]);
    await takeBack(second);
    expect(await had()).toEqual({ bo: ["24", 0, 0, "Ill."] });
  });

  it("is one grant, however often it is sent", async () => {
    const grantId = randomUUID();
    const sent = await Promise.all(Array.from({ length: 8 }, () => toMany({ sectionId }, { extraAttempts: 2 }, grantId)));
    expect(sent).toEqual(Array.from({ length: 8 }, () => ({ students: 2 })));
    expect(await had()).toEqual({ ada: [undefined, 2, 0, "The tram."], bo: [undefined, 2, 0, "The tram."] });
    expect((await asked({}))?.grants).toHaveLength(1);
  });

  it("settles what was answered late, minutes and attempts of each as a single one does, with a line in the record for each score", async () => {
    await has({ closes: "2026-11-30T12:00", latePerDay: 20, timeLimit: 600, maxAttempts: 1 });
    for (const seat of [ada, bo]) {
      await beginSet(seat, { setId: draft.setId }, at(9));
      await send(seat, seat === ada ? RIGHT : "x^2", at(13));
    }
    expect([await stand(ada), await stand(bo)]).toMatchObject([{ score: 0.8 }, { status: "OUT_OF_ATTEMPTS" }]);
    const grantId = randomUUID();
    await toMany({ sectionId }, { due: "2026-11-24T12:00", extraAttempts: 1, extraMinutes: 60 }, grantId);
    expect([await stand(ada), await stand(bo)]).toMatchObject([{ score: 1 }, { status: "IN_PROGRESS" }]);
    const ends = async () => (await db().setSitting.findMany({ where: { setId: draft.setId }, select: { endsAt: true } })).map(({ endsAt }) => endsAt);
    expect(await ends()).toEqual([at(20), at(20)]);
    await takeBack(grantId);
    expect([await stand(ada), await stand(bo)]).toMatchObject([{ score: 0.8 }, { status: "OUT_OF_ATTEMPTS" }]);
    expect(await ends()).toEqual([at(19), at(19)]);
    const changes = await db().gradeChange.findMany({ where: { submission: { itemId } }, orderBy: { createdAt: "asc" } });
    expect(changes.map(({ kind, scoreBefore, scoreAfter, reason, madeById }) => [kind, scoreBefore, scoreAfter, reason, madeById])).toEqual([["DATES", 0.8, 1, "The tram.", ivy.userId], ["DATES", 1, 0.8, "", ivy.userId]]);
  });

  it("is refused for another course's section, set or student, for staff, for nobody, and where it grants nothing", async () => {
    const other = await db().course.create({ data: { title: "Other", joinCode: `${run}o`, sections: { create: { id: randomUUID(), name: "Theirs", position: 0 } } }, select: { sections: { select: { id: true } } } });
    const theirs = other.sections[0]!.id;
    expect(await refusal(toMany({ sectionId: theirs }, { extraAttempts: 1 }))).toBe("not-found");
    expect(await refusal(toMany({ sectionId }, { setId: "none", extraAttempts: 1 }))).toBe("not-found");
    expect(await refusal(toMany({ userIds: [ada.userId, "none"] }, { extraAttempts: 1 }))).toBe("not-found");
    expect(await refusal(toMany({ userIds: [ada.userId, ivy.userId] }, { extraAttempts: 1 }))).toBe("not-found");
    expect(await refusal(toMany({ sectionId }, {}))).toBe("invalid-input");
    await db().membership.updateMany({ where: { sectionId }, data: { sectionId: null } });
    expect(await refusal(toMany({ sectionId }, { extraAttempts: 1 }))).toBe("conflict");
    expect(await had()).toEqual({});
    await grant(ada, { extraAttempts: 1 });
    await takeBack(`${draft.setId}:${ada.userId}`);
    expect(Object.keys(await had())).toEqual(["ada"]);
    await db().course.deleteMany({ where: { joinCode: `${run}o` } });
  });

  it("tells of every field at once what is wrong with it", async () => {
    await expect(toMany({ sectionId }, { due: "2026-11-23T07:00", closes: "2026-11-31", reason: "" })).rejects.toMatchObject({ fields: { due: "due-before-open", closes: "no-moment-nor-nothing", reason: "reason-missing" } });
  });

  it("is found by part of a name, an email or a section, and offers no more than is asked for", async () => {
    await toMany({ sectionId }, { extraAttempts: 1 });
    const names = async (query: object) => (await asked(query))!.extensions.map(({ studentName }) => studentName);
    expect(await names({ q: " AD" })).toEqual(["ada"]);
    expect(await names({ q: "%" })).toEqual([]);
    expect(await names({ section: sectionId })).toEqual(["ada", "bo"]);
    expect(await names({ section: "none" })).toEqual([]);
    expect(await names({ page: "2" })).toEqual([]);
    const loaded = await asked({ find: `bo.${run}`, student: [bo.userId, ivy.userId, "none"] });
    expect(loaded?.candidates).toMatchObject({ all: 1, found: [{ name: "bo", section: sectionId, extended: true }] });
    expect(loaded).toMatchObject({ chosen: [{ userId: bo.userId }], had: { attempts: 1, due: "" } });
  });
});

import { createCourse, createProblem, db, disconnect, findSet, listSetItems, type Seat, takeAccount, takeSeat } from "@nabla/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addToSet } from "./add-to-set";
import { publishSet, removeSet } from "./publish-set";
import { saveSet } from "./save-set";
import type { SetDraft } from "./set-draft";

const url = process.env.TEST_DATABASE_URL;

/** What a set is that says nothing else. */
const PLAIN = { closes: "", graceHours: 0, latePerDay: 0, timeLimit: null, maxAttempts: null, hints: true, prerequisites: [] };

describe.skipIf(!url)("building a set (needs TEST_DATABASE_URL)", () => {
  let seat: Seat<"INSTRUCTOR">;
  let versionId: string;
  let draft: SetDraft;

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const user = await db().user.create({ data: { email: `set.${Date.now()}@example.org`, name: "Ivy", passwordHash: "x" } });
    const courseId = crypto.randomUUID();
    await createCourse(takeAccount(user.id), { courseId, title: "Sets", summary: "", timeZone: "Europe/Berlin" });
    seat = (await takeSeat(user.id, courseId, "INSTRUCTOR"))!;
    const source = { ask: { kind: "derivative" }, points: 1 };
    const written = await createProblem(seat, { slug: "one", title: "One", concept: "gradient", difficulty: 1, source, yaml: "", contentHash: "" });
    if (!written.ok) throw new Error(written.code);
    versionId = written.versionId;
    draft = { courseId, setId: "", onTopOf: 0, title: "Week 1", intro: "", opens: "2026-11-20T08:00", due: "2026-11-27T23:59", feedback: "PRACTICE", ...PLAIN, items: [{ versionId, points: 2, maxAttempts: null }] };
  });

  /** The draft of a set that is not there yet. */
  const fresh = (): SetDraft => ({ ...draft, setId: crypto.randomUUID() });

  /** Saves what nobody else has saved meanwhile. */
  async function saved(wanted: SetDraft) {
    const told = await saveSet(seat, wanted);
    if (told.kind !== "saved") throw new Error(told.kind);
    return told;
  }

  afterAll(async () => {
    await db().user.delete({ where: { id: seat.userId } });
    await db().course.delete({ where: { id: seat.courseId } });
    await disconnect();
  });

  it("means its dates by the clock of the course", async () => {
    const { setId } = await saved(fresh());
    expect((await findSet(seat, setId))?.dueAt?.toISOString()).toBe("2026-11-27T22:59:00.000Z");
  });

  it("keeps its items when it is saved again, and takes new ones at the end", async () => {
    const { setId, itemIds } = await saved(fresh());
    const again = await saveSet(seat, { ...draft, setId, onTopOf: 1, title: "Week one", items: draft.items.map((item, i) => ({ ...item, itemId: itemIds[i] })) });
    expect(again).toEqual({ kind: "saved", setId, revision: 2, itemIds });
    expect((await findSet(seat, setId))?.title).toBe("Week one");
    expect(await addToSet(seat, { setId, versionId, points: 1, maxAttempts: 3 })).toEqual({ title: "Week one", problems: 1 });
  });

  it("makes one set of a request that arrives three times at once, and says the same each time", async () => {
    const once = fresh();
    const told = await Promise.all([saveSet(seat, once), saveSet(seat, once), saveSet(seat, once)]);
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await listSetItems(seat, once.setId)).toHaveLength(1);
  });

  it("shows the second of two instructors what the first has saved, keeps it, and lets the second save on top", async () => {
    const { setId, itemIds } = await saved(fresh());
    const items = draft.items.map((item, i) => ({ ...item, itemId: itemIds[i] }));
    await saveSet(seat, { ...draft, setId, onTopOf: 1, title: "The first", items });
    const second = { ...draft, setId, onTopOf: 1, title: "The second", items: [] };
    expect(await saveSet(seat, second)).toMatchObject({ kind: "overtaken", theirs: { revision: 2, set: { title: "The first", due: "2026-11-27T23:59", items: [{ itemId: itemIds[0], points: "2" }] } } });
    expect((await findSet(seat, setId))?.title).toBe("The first");
    expect(await listSetItems(seat, setId)).toHaveLength(1);
    expect(await saveSet(seat, { ...second, onTopOf: 2 })).toMatchObject({ kind: "saved", revision: 3 });
    expect((await findSet(seat, setId))?.title).toBe("The second");
  });

  it("leaves nothing of a refused new set behind", async () => {
    const refused = { ...fresh(), items: [{ versionId: "none", points: 1, maxAttempts: null }] };
    await expect(saveSet(seat, refused)).rejects.toMatchObject({ code: "conflict" });
    expect(await findSet(seat, refused.setId)).toBeNull();
  });

  // prettier-ignore
  const REFUSED: [string, Partial<SetDraft>, object][] = [
    ["due before it opens", { due: "2026-11-19T08:00" },                             { code: "invalid-input", fields: { due: expect.any(String) } }],
    ["closed before due",   { closes: "2026-11-27T23:00" },                          { code: "invalid-input", fields: { closes: expect.any(String) } }],
    ["closed one day",      { closes: "some day" },                                  { code: "invalid-input", fields: { closes: expect.any(String) } }],
    ["waiting for nothing", { prerequisites: [{ setId: "none", percent: 50 }] },     { code: "conflict" }],
    ["no due date",         { due: "" },                                             { code: "invalid-input", fields: { due: expect.any(String) } }],
    ["no opening date",     { opens: "soon" },                                       { code: "invalid-input", fields: { opens: expect.any(String) } }],
    ["a problem unknown",   { items: [{ versionId: "none", points: 1, maxAttempts: null }] }, { code: "conflict" }],
    ["a set unknown",       { setId: "none", onTopOf: 3 },                           { code: "not-found" }],
  ];
  it.each(REFUSED)("refuses %s, in words", async (_, part, refusal) => {
    await expect(saveSet(seat, { ...fresh(), ...part })).rejects.toMatchObject(refusal);
  });

  it("publishes what has problems, and removes what nobody has begun", async () => {
    const { setId } = await saved({ ...fresh(), items: [] });
    await expect(publishSet(seat, { setId, published: true })).rejects.toMatchObject({ code: "invalid-input" });
    await addToSet(seat, { setId, versionId, points: 1, maxAttempts: null });
    await publishSet(seat, { setId, published: true });
    expect((await findSet(seat, setId))?.publishedAt).toBeInstanceOf(Date);

    const [item] = await listSetItems(seat, setId);
    await db().progress.create({ data: { itemId: item!.itemId, userId: seat.userId, courseId: seat.courseId, seed: 1 } });
    await expect(removeSet(seat, { setId })).rejects.toMatchObject({ code: "conflict" });
    await publishSet(seat, { setId, published: false });
    expect((await findSet(seat, setId))?.publishedAt).toBeNull();
  });
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeAccount } from "../account";
import { db, disconnect } from "../client";
import { type Role, type SeatRole } from "../roles";
import { type Seat, takeSeat } from "../seat";
import { applyRoster, getRosterState, type RosterChange } from "./apply-roster";
import { createInvitation, listInvitations, revokeInvitation } from "./invitations";
import { findEntrance, joinCourse, joinExpected, listExpectingCourses } from "./joining";
import { placeStudents, removeExpected, removeStudents, restoreStudents } from "./roster-changes";
import { listExpectedStudents, listFormerStudents, listRosterPage } from "./roster-page";
import { createSection, listSections, orderSections, removeSection, renameSection } from "./sections";
import { giveStaffRole, listStaff, takeStaffRole } from "./staff";

const url = process.env.TEST_DATABASE_URL;
const NOW = new Date("2026-11-20T12:00:00Z");
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe.skipIf(!url)("a course's people (need TEST_DATABASE_URL)", () => {
  const run = `p${Date.now().toString(36)}`;
  const emailOf = (name: string) => `${name}.${run}@example.org`;
  const ids = new Map<string, string>();
  const idOf = (name: string) => ids.get(name) ?? "";
  const account = (name: string) => takeAccount(idOf(name));
  let courseId: string;
  let elsewhere: string;

  const seatOf = async <R extends SeatRole>(name: string, role: R, course = courseId): Promise<Seat<R>> => {
    const seat = await takeSeat(idOf(name), course, role);
    if (!seat) throw new Error(`${name} has no ${role} seat`);
    return seat;
  };
  const member = (name: string, role: Role, course = courseId) => db().membership.create({ data: { courseId: course, userId: idOf(name), role } });
  const asked = { search: "", sectionId: null, sort: "name", page: 1 } as const;
  const roster = async (part: Partial<Parameters<typeof listRosterPage>[1]> = {}) => (await listRosterPage(await seatOf("tess", "ASSISTANT"), { ...asked, ...part })).students.map(({ name }) => name);

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    for (const name of ["olga", "ivo", "tess", "ada", "bo", "cy", "dot", "eve", "fay"]) {
      const user = await db().user.create({ data: { email: emailOf(name), name, passwordHash: "none" } });
      ids.set(name, user.id);
    }
    [courseId, elsewhere] = [`${run}-mine`, `${run}-theirs`];
    await db().course.createMany({ data: [courseId, elsewhere].map((id) => ({ id, title: id, joinCode: id.toUpperCase().replaceAll("-", "") })) });
    await member("olga", "OWNER");
    await member("ivo", "INSTRUCTOR");
    await member("tess", "ASSISTANT");
    for (const name of ["ada", "bo", "cy"]) await member(name, "STUDENT");
    await member("eve", "OWNER", elsewhere);
  });

  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { id: { in: [courseId, elsewhere] } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it.each([
    ["olga", ["OWNER", "INSTRUCTOR", "ASSISTANT", "MEMBER"]],
    ["ivo", ["INSTRUCTOR", "ASSISTANT", "MEMBER"]],
    ["tess", ["ASSISTANT", "MEMBER"]],
    ["ada", ["STUDENT", "MEMBER"]],
    ["eve", []],
  ] as const)("give %s the seats of their role alone", async (name, seats) => {
    const taken = await Promise.all((["OWNER", "INSTRUCTOR", "ASSISTANT", "STUDENT", "MEMBER"] as const).map(async (role) => ((await takeSeat(idOf(name), courseId, role)) ? role : null)));
    expect(taken.filter((role) => role !== null)).toEqual(seats);
  });

  describe("sections", () => {
    const [tuesday, friday] = [randomUUID(), randomUUID()];

    it("are made once, named once, ordered and renamed", async () => {
      const ivo = await seatOf("ivo", "INSTRUCTOR");
      expect(await createSection(ivo, { sectionId: tuesday, name: "Tuesday" })).toEqual({ ok: true });
      expect(await createSection(ivo, { sectionId: tuesday, name: "Tuesday" })).toEqual({ ok: true });
      expect(await createSection(ivo, { sectionId: friday, name: "Friday" })).toEqual({ ok: true });
      expect(await createSection(ivo, { sectionId: randomUUID(), name: "Friday" })).toEqual({ ok: false, code: "taken" });
      expect(await renameSection(ivo, friday, "Tuesday")).toEqual({ ok: false, code: "taken" });
      await orderSections(ivo, [friday, tuesday]);
      expect((await listSections(ivo)).map(({ name }) => name)).toEqual(["Friday", "Tuesday"]);
      expect(await renameSection(ivo, friday, "Friday, 10:00")).toEqual({ ok: true });
    });

    it("have students of this course alone, and are another course's to nobody", async () => {
      const [ivo, eve] = [await seatOf("ivo", "INSTRUCTOR"), await seatOf("eve", "INSTRUCTOR", elsewhere)];
      expect(await placeStudents(ivo, [idOf("ada"), idOf("eve")], tuesday)).toBe(false);
      expect(await placeStudents(ivo, [idOf("ada"), idOf("tess")], tuesday)).toBe(true);
      expect((await listSections(ivo)).map(({ students }) => students)).toEqual([0, 1]);
      expect(await roster({ sectionId: tuesday })).toEqual(["ada"]);
      expect(await roster({ sectionId: "none" })).toEqual(["bo", "cy"]);
      expect(await placeStudents(eve, [idOf("ada")], tuesday)).toBe(false);
      expect(await renameSection(eve, tuesday, "Hers")).toEqual({ ok: false, code: "not-found" });
      expect(await removeSection(eve, tuesday)).toBe(false);
      expect(await orderSections(eve, [tuesday])).toBe(false);
      expect(await listSections(ivo)).toHaveLength(2);
      expect(await removeSection(ivo, friday)).toBe(true);
      expect((await listSections(ivo)).map(({ name }) => name)).toEqual(["Tuesday"]);
    });
  });

  describe("the roster", () => {
    it("is searched by name, email and id, sorted, and in pages", async () => {
      expect(await roster()).toEqual(["ada", "bo", "cy"]);
      expect(await roster({ search: "BO." })).toEqual(["bo"]);
      expect(await roster({ search: "%" })).toEqual([]);
      expect(await roster({ page: 2 })).toEqual([]);
      for (const sort of ["section", "joined", "active", "points"] as const) expect([...(await roster({ sort }))].sort()).toEqual(["ada", "bo", "cy"]);
      expect((await roster({ sort: "section" }))[0]).toBe("ada");
    });

    it("loses whoever is removed, who then finds nothing, until they are let in again with what they had", async () => {
      const ivo = await seatOf("ivo", "INSTRUCTOR");
      expect(await removeStudents(ivo, [idOf("bo"), idOf("eve")], NOW)).toBe(false);
      // The staff are nobody's to remove here, and a second time changes nothing.
      for (const _ of [1, 2]) expect(await removeStudents(ivo, [idOf("ada"), idOf("olga")], NOW)).toBe(true);
      expect(await roster()).toEqual(["bo", "cy"]);
      expect(await takeSeat(idOf("ada"), courseId, "MEMBER")).toBeNull();
      expect((await listFormerStudents(ivo)).map(({ name, removedAt }) => [name, removedAt])).toEqual([["ada", NOW]]);
      const { joinCode } = await db().course.findUniqueOrThrow({ where: { id: courseId } });
      expect(await joinCourse(account("ada"), joinCode, NOW)).toEqual({ ok: false, code: "taken-off" });
      expect(await restoreStudents(await seatOf("eve", "INSTRUCTOR", elsewhere), [idOf("ada")])).toBe(false);
      expect(await restoreStudents(ivo, [idOf("ada")])).toBe(true);
      expect((await listRosterPage(ivo, asked)).students[0]).toMatchObject({ name: "ada", section: "Tuesday" });
    });
  });

  describe("a roster that is read in", () => {
    const change = (part: Partial<RosterChange>): RosterChange => ({ expected: [], members: [], removed: { userIds: [], emails: [] }, ...part });

    it("makes sections, expects newcomers and changes members, twice with the same result", async () => {
      const ivo = await seatOf("ivo", "INSTRUCTOR");
      const plan = () =>
        change({
          expected: [{ email: emailOf("dot"), name: "Dot Dee", externalId: "77", section: "Monday" }, { email: emailOf("nobody"), name: "Nobody", externalId: "78", section: null }],
          members: [{ userId: idOf("bo"), externalId: "42", section: "Monday" }, { userId: idOf("olga"), externalId: "1", section: "Monday" }],
          removed: { userIds: [idOf("cy")], emails: [] },
        }); // prettier-ignore
      for (const _ of [1, 2]) expect(await applyRoster(ivo, plan, NOW)).toBe(true);
      expect((await listSections(ivo)).map(({ name, students }) => [name, students])).toEqual([["Tuesday", 1], ["Monday", 1]]);
      expect((await listExpectedStudents(ivo)).map(({ name, section, externalId }) => [name, section, externalId])).toEqual([["Dot Dee", "Monday", "77"], ["Nobody", null, "78"]]);
      expect((await listRosterPage(ivo, asked)).students.map(({ name, externalId, section }) => [name, externalId, section])).toEqual([["ada", "", "Tuesday"], ["bo", "42", "Monday"]]);
      expect((await listStaff(ivo)).map(({ name, role }) => [name, role])).toEqual([["olga", "OWNER"], ["ivo", "INSTRUCTOR"], ["tess", "ASSISTANT"]]);
      const state = await getRosterState(ivo);
      expect(state.members.find(({ name }) => name === "cy")?.role).toBe("FORMER");
    });

    it("lets whoever it expects join by their email, into their section, and nobody else", async () => {
      expect((await listExpectingCourses(account("dot"))).map((course) => course.courseId)).toEqual([courseId]);
      expect(await listExpectingCourses(account("fay"))).toEqual([]);
      expect(await joinExpected(account("fay"), courseId)).toEqual({ ok: false, code: "unknown" });
      for (const _ of [1, 2]) expect(await joinExpected(account("dot"), courseId)).toMatchObject({ ok: true, role: "STUDENT" });
      expect(await listExpectingCourses(account("dot"))).toEqual([]);
      const ivo = await seatOf("ivo", "INSTRUCTOR");
      expect((await listRosterPage(ivo, { ...asked, search: "77" })).students).toMatchObject([{ name: "dot", section: "Monday" }]);
      await removeExpected(ivo, emailOf("nobody"));
      expect(await listExpectedStudents(ivo)).toEqual([]);
    });

    it("is nothing at all where the plan fails", async () => {
      const ivo = await seatOf("ivo", "INSTRUCTOR");
      const before = await getRosterState(ivo);
      const sections = Array.from({ length: 120 }, (_, i) => ({ email: `x${i}@example.org`, name: "", externalId: "", section: `Section ${i}` }));
      expect(await applyRoster(ivo, () => change({ expected: sections }), NOW)).toBe(false);
      await expect(applyRoster(ivo, () => change({ expected: [{ email: "y@example.org", name: "\0", externalId: "", section: null }] }), NOW)).rejects.toThrow();
      expect(await getRosterState(ivo)).toEqual(before);
    });
  });

  describe("invitations", () => {
    const invitation = (part: object = {}) => ({ invitationId: randomUUID(), role: "STUDENT" as const, sectionId: null, note: "", expiresAt: null, maxUses: null, ...part });
    const made = async (seat: Seat<"INSTRUCTOR">, part: object = {}): Promise<{ code: string; invitationId: string }> => {
      const asked = invitation(part);
      const invited = await createInvitation(seat, asked);
      if (!invited.ok) throw new Error(invited.code);
      return { code: invited.code, invitationId: asked.invitationId };
    };

    it("to the staff are an owner's to make, to see and to take back", async () => {
      const [olga, ivo] = [await seatOf("olga", "OWNER"), await seatOf("ivo", "INSTRUCTOR")];
      expect(await createInvitation(ivo, invitation({ role: "ASSISTANT" }))).toEqual({ ok: false, code: "no-right" });
      const toStaff = await made(olga, { role: "INSTRUCTOR" });
      expect((await listInvitations(ivo, NOW)).map(({ invitationId }) => invitationId)).not.toContain(toStaff.invitationId);
      expect(await revokeInvitation(ivo, toStaff.invitationId, NOW)).toBe(false);
      expect((await findEntrance(toStaff.code, NOW))?.state).toBe("open");
      expect(await revokeInvitation(olga, toStaff.invitationId, NOW)).toBe(true);
      expect(await joinCourse(account("fay"), toStaff.code, NOW)).toEqual({ ok: false, code: "revoked" });
    });

    it("are made once, and lead into a section of their own course", async () => {
      const ivo = await seatOf("ivo", "INSTRUCTOR");
      const [monday] = (await listSections(ivo)).filter(({ name }) => name === "Monday");
      const same = invitation({ sectionId: monday?.sectionId });
      const first = await createInvitation(ivo, same);
      expect(await createInvitation(ivo, same)).toEqual(first);
      expect(await createInvitation(await seatOf("eve", "OWNER", elsewhere), invitation({ sectionId: monday?.sectionId }))).toEqual({ ok: false, code: "not-found" });
      expect(await joinCourse(account("fay"), first.ok ? first.code : "", NOW)).toMatchObject({ ok: true, role: "STUDENT" });
      expect((await listRosterPage(ivo, { ...asked, search: "fay" })).students).toMatchObject([{ section: "Monday" }]);
      expect((await listInvitations(ivo, NOW)).find(({ invitationId }) => invitationId === same.invitationId)).toMatchObject({ uses: 1, state: "open", madeBy: "ivo", section: "Monday" });
    });

    it("let in as many as they state, however many come at once, and count nobody twice", async () => {
      const olga = await seatOf("olga", "OWNER");
      const { code, invitationId } = await made(olga, { maxUses: 2 });
      const users = await Promise.all(Array.from({ length: 6 }, (_, i) => db().user.create({ data: { email: emailOf(`many${i}`), name: `many${i}`, passwordHash: "none" } })));
      const joined = await Promise.all(users.flatMap(({ id }) => [joinCourse(takeAccount(id), code, NOW), joinCourse(takeAccount(id), code, NOW)]));
      expect(await db().membership.count({ where: { courseId, userId: { in: users.map(({ id }) => id) } } })).toBe(2);
      expect(joined.filter((one) => one.ok)).toHaveLength(4);
      expect((await listInvitations(olga, NOW)).find((one) => one.invitationId === invitationId)).toMatchObject({ uses: 2, state: "used-up" });
    });

    it("expire at their moment, and leave whoever is in what they are", async () => {
      const olga = await seatOf("olga", "OWNER");
      const { code } = await made(olga, { role: "ASSISTANT", expiresAt: later(1) });
      expect((await findEntrance(code, later(1)))?.state).toBe("expired");
      expect(await joinCourse(account("cy"), code, later(1))).toEqual({ ok: false, code: "expired" });
      expect(await joinCourse(account("bo"), code, NOW)).toMatchObject({ ok: true, role: "STUDENT" });
      // Whoever was taken off may be called to the staff.
      expect(await joinCourse(account("cy"), code, NOW)).toMatchObject({ ok: true, role: "ASSISTANT" });
    });
  });

  describe("roles", () => {
    it("are given and taken by owners, and one owner stays", async () => {
      const olga = await seatOf("olga", "OWNER");
      expect(await giveStaffRole(olga, emailOf("nobody"), "ASSISTANT")).toEqual({ ok: false, code: "not-found" });
      expect(await giveStaffRole(olga, emailOf("eve"), "ASSISTANT")).toEqual({ ok: false, code: "not-found" });
      expect(await giveStaffRole(olga, emailOf("olga"), "INSTRUCTOR")).toEqual({ ok: false, code: "last-owner" });
      expect(await takeStaffRole(olga, idOf("olga"))).toEqual({ ok: false, code: "last-owner" });
      expect(await giveStaffRole(olga, emailOf("IVO"), "OWNER")).toEqual({ ok: true });
      expect(await takeStaffRole(olga, idOf("cy"))).toEqual({ ok: true });
      expect(await takeSeat(idOf("cy"), courseId, "MEMBER")).toBeNull();
      expect(await takeStaffRole(olga, idOf("bo"))).toEqual({ ok: false, code: "not-found" });
    });

    it("leave one of two owners who step down at once", async () => {
      const [olga, ivo] = [await seatOf("olga", "OWNER"), await seatOf("ivo", "OWNER")];
      const both = await Promise.all([giveStaffRole(olga, emailOf("olga"), "INSTRUCTOR"), giveStaffRole(ivo, emailOf("ivo"), "INSTRUCTOR")]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await db().membership.count({ where: { courseId, role: "OWNER" } })).toBe(1);
      // A seat that was taken before is worth nothing to whoever has lost the course since.
      const lost = (await db().membership.findUniqueOrThrow({ where: { courseId_userId: { courseId, userId: idOf("olga") } } })).role === "OWNER" ? ivo : olga;
      expect(await giveStaffRole(lost, emailOf("tess"), "OWNER")).toEqual({ ok: false, code: "not-found" });
    });
  });
});

import type { RosterChange, RosterExpected, RosterMember, RosterState } from "@nabla/db";
import type { FileRow } from "./read-roster-file";

/** Somebody of the roster as a preview shows them. */
type Shown = { readonly name: string; readonly email: string; readonly externalId: string; readonly section: string | null };

/** Somebody whose section, id or listed name would be another; `back` was taken off the class and comes in again. */
export type ChangedStudent = { readonly line: number; readonly kind: "member" | "expected" | "back"; readonly before: Shown; readonly after: Shown };

/** Somebody of the class who is not in the file. The key says who is meant when they are ticked to be removed. */
export type MissingStudent = Shown & { readonly key: string };

export type RosterPreview = {
  readonly newcomers: readonly (Shown & { readonly line: number })[];
  readonly changes: readonly ChangedStudent[];
  /** Lines that say what is so already. */
  readonly same: number;
  /** Lines of people on the course's staff, who stay what they are. */
  readonly staff: readonly { readonly line: number; readonly name: string; readonly email: string }[];
  /** Lines with an id alone that nobody of the class has: without an email nobody new can be expected. */
  readonly unknown: readonly { readonly line: number; readonly externalId: string }[];
  readonly missing: readonly MissingStudent[];
  /** Sections that would be made. */
  readonly sections: readonly string[];
};

export type RosterPlan = { readonly preview: RosterPreview; readonly change: RosterChange };

/**
 * What reading a file in would do to a roster. A line is somebody by their email, else by their id. Names are people's own:
 * a file names only those who have not come yet. Whoever is not in the file stays, unless their key is among `removed`.
 */
export function planRoster(state: RosterState, rows: readonly FileRow[], removed: readonly string[]): RosterPlan {
  const members = new Map([...byId(state.members), ...state.members.map((one) => [`email ${one.email}`, one] as const)]);
  const expected = new Map([...byId(state.expected), ...state.expected.map((one) => [`email ${one.email}`, one] as const)]);
  const preview: { [K in "newcomers" | "changes" | "staff" | "unknown"]: RosterPreview[K][number][] } = { newcomers: [], changes: [], staff: [], unknown: [] };
  const change: { [K in "expected" | "members"]: RosterChange[K][number][] } = { expected: [], members: [] };
  const met = new Set<string>();

  for (const row of rows) {
    const { line } = row;
    const member = find(members, row);
    const awaited = member ? undefined : find(expected, row);
    if (member) {
      met.add(keyOf(member));
      const after = { ...member, externalId: row.externalId ?? member.externalId, section: row.section ?? member.section };
      if (member.role !== "STUDENT" && member.role !== "FORMER") preview.staff.push({ line, name: member.name, email: member.email });
      else if (member.role === "FORMER" || differs(member, after)) {
        preview.changes.push({ line, kind: member.role === "FORMER" ? "back" : "member", before: shown(member), after: shown(after) });
        change.members.push({ userId: member.userId, externalId: after.externalId, section: after.section });
      }
    } else if (awaited) {
      met.add(keyOf(awaited));
      const after = { ...awaited, name: row.name ?? awaited.name, externalId: row.externalId ?? awaited.externalId, section: row.section ?? awaited.section };
      if (!differs(awaited, after)) continue;
      preview.changes.push({ line, kind: "expected", before: shown(awaited), after: shown(after) });
      change.expected.push(after);
    } else if (row.email === null) {
      preview.unknown.push({ line, externalId: row.externalId ?? "" });
    } else {
      const newcomer = { email: row.email, name: row.name ?? "", externalId: row.externalId ?? "", section: row.section };
      preview.newcomers.push({ line, ...newcomer });
      change.expected.push(newcomer);
    }
  }

  const students = state.members.filter((one) => one.role === "STUDENT" && !met.has(keyOf(one)));
  const waiting = state.expected.filter((one) => !met.has(keyOf(one)));
  const isGone = (one: RosterMember | RosterExpected) => removed.includes(keyOf(one));
  const touched = preview.newcomers.length + preview.changes.length + preview.staff.length + preview.unknown.length;
  const named = [...change.expected.map(({ section }) => section), ...change.members.map(({ section }) => section)].filter((section) => section !== null);
  const sections = [...new Set(named)].filter((section) => !state.sections.includes(section));
  return {
    preview: {
      ...preview,
      same: rows.length - touched,
      missing: [...students, ...waiting].map((one) => ({ key: keyOf(one), ...shown(one) })),
      sections,
    },
    change: {
      ...change,
      removed: { userIds: students.filter(isGone).map(({ userId }) => userId), emails: waiting.filter(isGone).map(({ email }) => email) },
    },
  };
}

const byId = <T extends { readonly externalId: string }>(people: readonly T[]): readonly (readonly [string, T])[] => people.flatMap((one) => (one.externalId === "" ? [] : [[`id ${one.externalId}`, one] as const]));

const find = <T>(people: ReadonlyMap<string, T>, { email, externalId }: FileRow): T | undefined => people.get(`email ${email}`) ?? (externalId === null ? undefined : people.get(`id ${externalId}`));

const keyOf = (one: RosterMember | RosterExpected): string => ("userId" in one ? `user ${one.userId}` : `email ${one.email}`);

const shown = ({ name, email, externalId, section }: Shown): Shown => ({ name, email, externalId, section });

const differs = (a: Shown, b: Shown): boolean => a.name !== b.name || a.externalId !== b.externalId || a.section !== b.section;

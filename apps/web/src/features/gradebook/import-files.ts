import type { CsvCell } from "@/server/csv";
import type { GradebookStudent } from "./gradebook";

/** The programs that read grades from a file, each in its own form; plain is for spreadsheets. */
export const FILE_FORMS = ["plain", "canvas", "moodle"] as const;
export type FileForm = (typeof FILE_FORMS)[number];

type GradedSet = { readonly setId: string; readonly title: string; readonly points: number };
type Line = readonly CsvCell[];
type Form = { readonly head: (sets: readonly GradedSet[]) => readonly Line[]; readonly line: (student: GradebookStudent, sets: readonly GradedSet[], earned: ReadonlyMap<string, number>) => Line };

/**
 * One column a set, in the forms in which Canvas and Moodle take grades in. A set that was not begun is empty: neither
 * program then changes what it has. The set's id in its column's name lets a later file find the column again.
 *
 * @see Canvas, "How do I import grades in the Gradebook?": Student, ID, SIS User ID, SIS Login ID, Section, then the assignments; a second line with the points possible
 * @see Moodle, "Grade import": a head line, and one column by which the user is known (ID number or email address)
 */
export const IMPORT_FORMS: { readonly [F in Exclude<FileForm, "plain">]: Form } = {
  canvas: {
    head: (sets) => [
      ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", ...sets.map(titleOf)],
      ["    Points Possible", "", "", "", "", ...sets.map(({ points }) => points)],
    ],
    line: (student, sets, earned) => [student.name, "", student.externalId, student.email, student.section, ...sets.map(({ setId }) => earned.get(setId) ?? null)],
  },
  moodle: {
    head: (sets) => [["ID number", "Email address", "Full name", "Groups", ...sets.map(titleOf)]],
    line: (student, sets, earned) => [student.externalId, student.email, student.name, student.section, ...sets.map(({ setId }) => earned.get(setId) ?? null)],
  },
};

const titleOf = ({ title, setId }: GradedSet): string => `${title} [${setId}]`;

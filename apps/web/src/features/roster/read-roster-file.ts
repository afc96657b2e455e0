import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";

/** A student as a line of the file has them. What a file has no column for, or an empty cell, is null: it changes nothing. */
export type FileRow = { readonly line: number; readonly email: string | null; readonly name: string | null; readonly externalId: string | null; readonly section: string | null };

/** What cannot be read, with its line and what stands there. */
export type LineFault = { readonly line: number; readonly code: "not-csv" | "no-email" | "not-an-email" | "too-long" | "same-email" | "same-id"; readonly text: string };

export type RosterFile =
  | { readonly ok: true; readonly rows: readonly FileRow[]; readonly faults: readonly LineFault[]; readonly columns: readonly Column[] }
  | { readonly ok: false; readonly code: "empty" | "no-columns" | "too-many" };

export type Column = "email" | "name" | "first" | "last" | "externalId" | "section";

/** What columns are called, in English and German and by the systems that people export from, without case, marks and signs. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  email: ["email", "emailaddress", "mail", "emailadresse", "mailadresse", "sisloginid", "loginid"],
  name: ["name", "fullname", "student", "studentname", "displayname", "vollstandigername", "anzeigename"],
  first: ["firstname", "givenname", "forename", "vorname"],
  last: ["lastname", "surname", "familyname", "nachname", "familienname"],
  externalId: ["studentid", "sisid", "sisuserid", "idnumber", "studentnumber", "matrikelnummer", "matriculationnumber", "externalid", "id"],
  section: ["section", "sections", "group", "groups", "gruppe", "gruppen", "ubungsgruppe", "tutorial", "tutorium", "class"],
};

export const MOST_ROWS = 5_000;
const LONGEST = 200;
const email = z.email();

/** Reads a class list: separated by commas, semicolons or tabs, with a first line that names the columns. */
export function readRosterFile(text: string): RosterFile {
  const { delimiter, columns } = bestReading(firstLine(text));
  if (firstLine(text) === "") return { ok: false, code: "empty" };
  if (!columns.includes("email") && !columns.includes("externalId")) return { ok: false, code: "no-columns" };
  const { records, faults } = split(text, delimiter);
  if (records.length - 1 > MOST_ROWS) return { ok: false, code: "too-many" };
  const rows: FileRow[] = [];
  const seen = { email: new Set<string>(), id: new Set<string>() };
  for (const { line, cells } of records.slice(1)) {
    const row = rowOf(line, cells, columns);
    // The line under the head of a gradebook that says what can be had.
    if (row.email === null && /^points possible$/i.test(row.name ?? "")) continue;
    const fault = faultOf(row, seen);
    if (fault) faults.push({ line, code: fault, text: cells.filter((cell) => cell !== "").join(", ").slice(0, LONGEST) });
    else rows.push(row);
  }
  return { ok: true, rows, faults: faults.sort((a, b) => a.line - b.line), columns: [...new Set(columns.filter((column) => column !== null))] };
}

const firstLine = (text: string): string => text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).find((line) => line.trim() !== "") ?? "";

/** The separator by which the first line names most columns. */
function bestReading(head: string): { readonly delimiter: string; readonly columns: readonly (Column | null)[] } {
  const readings = [",", ";", "\t"].map((delimiter) => ({ delimiter, columns: head.split(delimiter).map(columnOf) }));
  const known = (columns: readonly (Column | null)[]) => columns.filter((column) => column !== null).length;
  return readings.reduce((best, one) => (known(one.columns) > known(best.columns) ? one : best));
}

function columnOf(cell: string): Column | null {
  const plain = cell.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]/g, "");
  const found = Object.entries(NAMES).find(([, names]) => names.includes(plain))?.[0];
  return COLUMNS.find((column) => column === found) ?? null;
}
const COLUMNS: readonly Column[] = ["email", "name", "first", "last", "externalId", "section"];

type CsvLine = { readonly line: number; readonly cells: readonly string[] };
type Split = { readonly records: readonly CsvLine[]; readonly faults: LineFault[] };
const withInfo = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

/**
 * The cells of every line that can be read, and the lines that cannot. A quote that is not closed may swallow everything
 * after it: where the text as a whole cannot be read, it is read line by line, and nobody is lost but on the faulty one.
 */
function split(text: string, delimiter: string): Split {
  const plain = text.replaceAll("\0", "");
  const whole = recordsOf(plain, delimiter);
  if (whole) return { records: whole, faults: [] };
  const lines = plain.split(/\r\n|\r|\n/).map((content, index) => ({ line: index + 1, content, records: recordsOf(content, delimiter) }));
  return {
    records: lines.flatMap(({ line, records }) => (records ?? []).map(({ cells }) => ({ line, cells }))),
    faults: lines.flatMap(({ line, content, records }) => (records ? [] : [{ line, code: "not-csv" as const, text: content.trim().slice(0, LONGEST) }])),
  };
}

/** The records with the lines on which they end, or null for what is not separated values. */
function recordsOf(text: string, delimiter: string): readonly CsvLine[] | null {
  try {
    const read = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, info: true });
    return withInfo.parse(read).map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function rowOf(line: number, cells: readonly string[], columns: readonly (Column | null)[]): FileRow {
  const cell = (column: Column): string | null => cells[columns.indexOf(column)]?.normalize("NFC").replace(/\s+/g, " ").trim() || null;
  const name = cell("name") ?? ([cell("first"), cell("last")].filter((part) => part !== null).join(" ") || null);
  return { line, email: cell("email")?.toLowerCase() ?? null, name, externalId: cell("externalId"), section: cell("section") };
}

type Seen = { readonly email: Set<string>; readonly id: Set<string> };

function faultOf({ email: address, name, externalId, section }: FileRow, seen: Seen): LineFault["code"] | null {
  if (address === null && externalId === null) return "no-email";
  if (address !== null && !email.safeParse(address).success) return "not-an-email";
  if ([address, name, externalId, section].some((cell) => cell !== null && cell.length > LONGEST)) return "too-long";
  if (address !== null && seen.email.has(address)) return "same-email";
  if (externalId !== null && seen.id.has(externalId)) return "same-id";
  if (address !== null) seen.email.add(address);
  if (externalId !== null) seen.id.add(externalId);
  return null;
}

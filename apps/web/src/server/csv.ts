/**
 * Rows as comma-separated values (RFC 4180) that a spreadsheet opens without harm: a text that a spreadsheet would take
 * for a formula (it begins with = + - @, a tab or a line break) gets an apostrophe before it, numbers stay numbers.
 * @see OWASP, "CSV injection"
 */
export function toCsv(rows: Iterable<readonly CsvCell[]>): string {
  let text = "";
  for (const row of rows) text += `${row.map(cell).join(",")}\r\n`;
  return text;
}

export type CsvCell = string | number | null;

/** Excel takes a file without this mark for the local code page and breaks every é; other programs skip it. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** A file to download, which nobody keeps on the way. */
export const csvResponse = (fileName: string, csv: string): Response =>
  new Response(csv, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${fileName}"`, "Cache-Control": "no-store" } });

function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Math.round(value * 1e6) / 1e6);
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

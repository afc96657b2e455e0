/** What formulas and programs write around a matrix: dollars and their like, \left( and \begin{...}, np.array(...). */
const AROUND = [
  /^(?:\$\$?|\\[[(])([\s\S]*?)(?:\$\$?|\\[\])])$/,
  /^\\left *[[(|.]([\s\S]*)\\right *[\])|.]$/,
  /^\\begin\{(?:[pbvBV]?matrix|array)\}(?:\{[lcr| ]*\})?([\s\S]*)\\end\{(?:[pbvBV]?matrix|array)\}$/,
  /^(?:[a-z]+\.)?(?:array|tensor|[Mm]atrix)\(([\s\S]*)\)$/,
];

/**
 * A pasted table as cells: rows by line or semicolon, columns by tab or, where there is none, by comma, or by blanks between numbers;
 * brackets, LaTeX's ampersands and double backslashes, and what stands around a matrix are understood. Null when the text is a
 * single cell, which is pasted as it is.
 */
export function pastedGrid(text: string): readonly (readonly string[])[] | null {
  const inner = unwrapped(AROUND.reduce((rest, around) => (around.exec(rest)?.[1] ?? rest).trim(), text.trim()));
  const groups = splitOutside(inner);
  const nested = groups.length > 1 && groups.every((group) => unwrapped(group) !== group);
  const rows = (nested ? groups : inner.split(/\r?\n|;|\\\\/)).map((row) => row.trim()).filter((row) => row !== "");
  const cells = rows.map((row) => cellsOf(unwrapped(row)));
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : null;
}

/** Two numbers and more with nothing but blanks between, as arrays are printed. */
const NUMBERS = /^[-−+]?[\d.]+(?: +[-−+]?[\d.]+)+$/;

function cellsOf(row: string): readonly string[] {
  const mark = ["\t", "&"].find((one) => row.includes(one));
  if (mark) return row.split(mark).map((cell) => cell.trim());
  return NUMBERS.test(row) ? row.split(/ +/) : splitOutside(row);
}

/** The inside of a bracket that opens at the start and closes at the very end; (x+1)(x-1) stays as it is. */
function unwrapped(text: string): string {
  if (!/^[[(]/.test(text)) return text;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if ("([{".includes(text.charAt(i))) depth++;
    if (")]}".includes(text.charAt(i)) && --depth === 0) return i === text.length - 1 ? text.slice(1, -1).trim() : text;
  }
  return text;
}

/** Split at the commas that are in no bracket: those inside belong to a function's arguments. */
function splitOutside(row: string): readonly string[] {
  const cells: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < row.length; i++) {
    const letter = row.charAt(i);
    if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter)) depth--;
    else if (letter === "," && depth === 0) {
      cells.push(row.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...cells, row.slice(start).trim()];
}

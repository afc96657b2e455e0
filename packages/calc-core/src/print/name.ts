import { GREEK_NAMES } from "../syntax/characters";

const ACCENTS: ReadonlySet<string> = new Set(["hat", "bar", "tilde", "vec", "dot"]);

/** A name in its parts: x_1, x1 and y_hat_1 have an index; hat is a sign above the letter. */
function partsOfName(name: string): { readonly stem: string; readonly accent?: string; readonly index?: string } {
  const [stem = name, ...low] = name.split("_");
  const [accent, ...rest] = low;
  if (accent !== undefined && ACCENTS.has(accent))
    return rest.length > 0 ? { stem, accent, index: rest.join(",") } : { stem, accent };
  if (low.length > 0) return { stem, index: low.join(",") };
  const [, letters, digits] = /^([A-Za-z]+)(\d+)$/.exec(name) ?? [];
  return letters !== undefined && digits !== undefined ? { stem: letters, index: digits } : { stem: name };
}

/** Capital Greek letters that look Latin have no command of their own; none of them is a name here. */
const letter = (name: string): string =>
  GREEK_NAMES.has(name) ? `\\${name}` : name.length > 1 ? `\\mathrm{${name}}` : name;

/** A name as it is typed: w_1, y_hat_1, and x_{2a}, since x_2a is x_2 times a. */
export const nameText = (name: string): string =>
  name.length === 1
    ? name
    : name.replace(/_([^_]+)/g, (whole, index: string) => (/^(\d+|[A-Za-z]+\d*)$/.test(index) ? whole : `_{${index}}`));

/** w_1 as w_{1}, alpha as \alpha, x1 as x_{1}, y_hat as \hat{y}, a word upright. */
export function nameLatex(name: string): string {
  const { stem, accent, index } = partsOfName(name);
  const head = accent === undefined ? letter(stem) : `\\${accent}{${letter(stem)}}`;
  if (index === undefined) return head;
  return `${head}_{${/^[A-Za-z]{2,}$/.test(index) ? letter(index) : index}}`;
}

/** "w sub 1", "capital x", "alpha", "y hat". */
export function nameSpoken(name: string): string {
  const { stem, accent, index } = partsOfName(name);
  const capital = /^[A-Z]/.test(stem) && (stem.length === 1 || GREEK_NAMES.has(stem));
  const said = capital ? `capital ${stem.toLowerCase()}` : stem;
  return (
    said + (accent === undefined ? "" : ` ${accent}`) + (index === undefined ? "" : ` sub ${index.replace(/,/g, " ")}`)
  );
}

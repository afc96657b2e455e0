import { GREEK_NAMES } from "../syntax/characters";

/** Capital Greek letters that look Latin have no command of their own; none of them is a name here. */
const base = (name: string): string => (GREEK_NAMES.has(name) ? `\\${name}` : name.length > 1 ? `\\mathrm{${name.replace(/_/g, "\\_")}}` : name);

/** w_1 as w_{1}, alpha as \alpha, x1 as x_{1}, a word upright. */
export function nameLatex(name: string): string {
  const [, stem = name, index] = /^([A-Za-z]+?)_?(\d+|(?<=_).+)$/.exec(name) ?? [];
  return index === undefined ? base(name) : `${base(stem)}_{${index}}`;
}

/** "w sub 1", "capital x", "alpha". */
export function nameSpoken(name: string): string {
  const [, stem = name, index] = /^([A-Za-z]+?)_?(\d+|(?<=_).+)$/.exec(name) ?? [];
  const said = stem.length === 1 && stem !== stem.toLowerCase() ? `capital ${stem.toLowerCase()}` : stem;
  return index === undefined ? said : `${said} sub ${index}`;
}

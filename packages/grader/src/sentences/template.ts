/* Sentences with places for values: "{right} of {all} are right." */

export type Values = Readonly<Record<string, string | number>>;

/** Puts the values in; a name without a value stays as it is, so that a test sees it. */
export const fillTemplate = (template: string, values: Values): string => template.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));

/** The names in a template, in order of the alphabet. */
export const placesOf = (template: string): readonly string[] => [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []).sort();

/** A pattern that a filled template meets, with its values as named groups. */
export const patternOf = (template: string): RegExp => new RegExp(`^${template.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&").replace(/\\\{(\w+)\\\}/g, "(?<$1>.+?)")}$`, "su");

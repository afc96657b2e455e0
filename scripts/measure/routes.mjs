import { readdirSync } from "node:fs";
import { inRepository } from "../steps/repository.mjs";

/** The patterns of every page of the application, from its folders: /courses/[courseId] and the like. */
export const pagePatterns = () =>
  readdirSync(inRepository("apps/web/src/app"), { recursive: true })
    .filter((path) => /(^|\/)page\.tsx$/.test(path))
    .map((path) => `/${path.replace(/\/?page\.tsx$/, "")}`)
    .sort();

/** The pattern of an address: the one with the fewest open places where several fit. */
export function patternOf(address, patterns) {
  const path = address.replace(/[?#].*/, "");
  const fits = patterns.filter((pattern) => new RegExp(`^${pattern.replace(/\[[^\]]+\]/g, "[^/]+")}$`).test(path));
  return fits.sort((a, b) => a.split("[").length - b.split("[").length)[0];
}

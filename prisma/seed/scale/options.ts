import { parseArgs } from "node:util";

/** How large a course is made. */
export type ScaleOptions = {
  readonly students: number;
  readonly problems: number;
  /** About so many answers, within a few in a hundred. */
  readonly submissions: number;
  /** Different variants of each problem that are given out. */
  readonly variants: number;
  /** The same number gives the same course. */
  readonly seed: number;
  /** Who teaches it: the address of an account. */
  readonly instructor: string;
};

const WHOLE = /^[1-9][0-9]*$/;

/** What was asked for on the command line; what is not asked for is the size for which the pages are measured. */
export function scaleOptions(args: readonly string[], instructor: string): ScaleOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      students: { type: "string", default: "2000" },
      problems: { type: "string", default: "200" },
      submissions: { type: "string", default: "1500000" },
      variants: { type: "string", default: "16" },
      seed: { type: "string", default: "1" },
      instructor: { type: "string", default: instructor },
    },
  });
  const whole = (name: "students" | "problems" | "submissions" | "variants" | "seed"): number => {
    if (!WHOLE.test(values[name])) throw new Error(`--${name} takes a whole number from 1, not "${values[name]}"`);
    return Number(values[name]);
  };
  return { students: whole("students"), problems: whole("problems"), submissions: whole("submissions"), variants: whole("variants"), seed: whole("seed"), instructor: values.instructor };
}

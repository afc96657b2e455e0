import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { bankDirectory } from "./files";
import { type Lesson, loadLessons } from "./lessons";
import { type BankProblem, loadProblems } from "./problems";
import { type BankSet, loadSets } from "./sets";
import { readYaml } from "./yaml-file";

const courseSchema = z.strictObject({ title: z.string(), summary: z.string() });

/** The whole bank: the course's title, every problem, the lessons and the sets in their order. */
export type Bank = {
  readonly course: z.output<typeof courseSchema>;
  readonly problems: readonly BankProblem[];
  readonly lessons: readonly Lesson[];
  readonly sets: readonly BankSet[];
};

/**
 * Reads the whole bank from its folder.
 *
 * @param directory  a folder with course.yaml, lessons/, problems/ and sets/; this package's own by default
 * @throws BankFault  with file, line and column of the first thing that is broken: YAML, shape, an id that is taken or unknown
 */
export function loadBank(directory = bankDirectory()): Bank {
  const problems = loadProblems(directory);
  const coursePath = join(directory, "course.yaml");
  return {
    course: readYaml(coursePath, readFileSync(coursePath, "utf8"), courseSchema),
    problems,
    lessons: loadLessons(directory),
    sets: loadSets(directory, new Set(problems.map(({ id }) => id))),
  };
}

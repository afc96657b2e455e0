import type { Bank } from "@nabla/problem-bank";
import type { BankVersions } from "../bank";
import { at } from "../calendar";
import { Chance } from "../chance";
import { type Habits, habitsOf } from "../habits";
import { emailFor, STUDENT_NAMES } from "../people";
import { pooledVariants } from "./answer-pool";
import type { ScaleOptions } from "./options";
import type { ScaleItem } from "./work";

export type ScaleStudent = { readonly number: number; readonly name: string; readonly email: string; readonly habits: Habits };
export type ScaleSet = { readonly number: number; readonly title: string; readonly opensAt: Date; readonly dueAt: Date; readonly items: readonly (ScaleItem & { readonly number: number; readonly versionId: string })[] };

const PER_SET = 10;
const DAY = 86_400_000;

/** The whole class, with the names of the demo class's people in every combination. */
export function planStudents({ students, seed }: ScaleOptions): ScaleStudent[] {
  const chance = new Chance(seed);
  return Array.from({ length: students }, (_, number) => {
    const [first, last] = [STUDENT_NAMES[number % STUDENT_NAMES.length] ?? "", STUDENT_NAMES[Math.floor(number / STUDENT_NAMES.length) % STUDENT_NAMES.length] ?? ""];
    const name = `${first.split(" ")[0] ?? first} ${last.split(" ").at(-1) ?? last}`;
    return { number, name, email: emailFor(name).replace("@", `.${seed}.${number}@`), habits: habitsOf(number, chance) };
  });
}

/**
 * Ten problems a set and a set a week, the last two still open; the bank's problems in turn. Each problem of the bank is
 * answered in a number of variants, by the real grader: `onProgress` is told how many are through.
 */
export function planSets(bank: Bank, versions: BankVersions, { problems, variants, seed }: ScaleOptions, now: Date, onProgress: (done: number, all: number) => void): ScaleSet[] {
  const shipped = bank.problems.filter(({ id }) => versions.has(id)).slice(0, problems);
  const pools = new Map(
    shipped.map(({ id, problem }, i) => {
      onProgress(i, shipped.length);
      return [id, pooledVariants(problem, variants, new Chance(seed * 1000 + i))];
    }),
  );
  const count = Math.ceil(problems / PER_SET);
  return Array.from({ length: count }, (_, number): ScaleSet => {
    const opensAt = at(now, (number - count) * 7, 8, 0);
    const dueAt = new Date(at(now, (number - count) * 7 + 13, 23, 59));
    const until = Math.min(dueAt.getTime(), now.getTime());
    const items = Array.from({ length: Math.min(PER_SET, problems - number * PER_SET) }, (_, place) => {
      const itemNumber = number * PER_SET + place;
      const shippedProblem = shipped[itemNumber % shipped.length];
      if (!shippedProblem) throw new Error("The bank has no problem to give");
      const { id, problem } = shippedProblem;
      return { id, number: itemNumber, versionId: versions.get(id) ?? "", difficulty: problem.difficulty, opensAt: opensAt.getTime(), until, variants: pools.get(id) ?? [] };
    });
    return { number, title: `Week ${number + 1}`, opensAt, dueAt, items };
  });
}

/** When a student sits down to a set; who is late and does not finish has the last days alone. */
export function sittingOf(set: ScaleSet, habits: Habits, now: Date, chance: Chance): number {
  const [from, to] = [set.opensAt.getTime(), Math.min(set.dueAt.getTime(), now.getTime())];
  const day = from + (to - from) * Math.min(0.97, Math.max(0, habits.lateness + chance.bell() * 0.12));
  const evening = Math.floor(day / DAY) * DAY + habits.hour * 3_600_000 + chance.below(3_600_000);
  return Math.min(Math.max(from, evening), to - 4 * 3_600_000);
}

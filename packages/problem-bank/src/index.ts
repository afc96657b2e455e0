/* The face of @nabla/problem-bank: lessons, problems and sets of the course, read from files, and problems made for practice. Node only. */

export { BankFault } from "./bank-fault";
export { bankDirectory } from "./files";
export type { Lesson } from "./lessons";
export { generateProblem, PRACTICE_SKILLS, type PracticeSkill } from "./generator/generate";
export { type Bank, loadBank } from "./load-bank";
export type { BankProblem } from "./problems";
export type { BankSet } from "./sets";

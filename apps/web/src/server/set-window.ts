/* Whether a set takes a student's answers, and shows its problems: decided in one place, beside the database's own questions. */
export { isSetOver, isWithheld, setWindow, type SetWindow, showsProblems } from "@nabla/db";

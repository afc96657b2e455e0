/*
 * The face of @nabla/grader: problem files, seeded variants, and the judging of answers. Knows no user, no clock, no
 * database, and runs in a browser as well as in Node.
 */

export { type Answer, answerSchema, type SingleAnswer } from "./problem/answer";
export type { ProblemFault } from "./problem/problem-fault";
export { type PublicExercise, type PublicInput, publicView } from "./problem/public-view";
export { parseProblem, type ProblemReading } from "./problem/parse-problem";
export { placeInFile, readProblem } from "./problem/read-problem";
export { type Form, FORMS } from "./problem/fields";
export { type Concept, CONCEPTS, type Problem, problemJsonSchema } from "./problem/schema";
export { onlyVariant } from "./problem/only-variant";
export { makeVariant, type Variant } from "./problem/variant";
export type { FeedbackCode } from "./feedback/codes";
export { ENGINE, grade, type GradeOptions } from "./grade";
export type { Certificate, EntryOutcome, Feedback, Json, Outcome, Verdict } from "./outcome";
export type { Probing, ProbingPolicy } from "./feedback/probing";
export { hintsOf, solutionOf } from "./solution";
export { awaitsReview, type Rubric, rubricsOf } from "./review";
export { recheck, type RecheckCode, type VerdictRecheck } from "./recheck";
export { type Language, LANGUAGES } from "./sentences/language";
export { mistakeDoes } from "./sentences/mistake-in";
export { problemFaultIn } from "./sentences/problem-fault-in";
export { findingIn, type FindingWords } from "./sentences/finding-in";
export { type Said, sentenceIn } from "./sentences/sentence-in";
export { type Preview, previewAnswer } from "./preview";
export { garbage, keyAnswers, wrongAnswers } from "./check/key-answers";
export { checkProblem, type CheckOptions, checkSteps } from "./check/check-problem";
export { type MistakenAnswer, mistakenAnswers } from "./check/mistaken-answers";
export type { CheckCode, CheckFinding, CheckProgress, CheckReport } from "./check/report";
export { CATALOGUE, type KnownMistake, type LessonPlace } from "./mistakes/catalogue";
export type { Finding } from "./mistakes/explanation";
export { sectionId } from "./feedback/mistakes";
export { type Explained, findMistake, type Question } from "./mistakes/find-mistake";
export { MISTAKE_NAMES, type MistakeName } from "./mistakes/names";
export { type AnswerGroup, type GroupSign, type GroupSlot, groupAnswers, type WrongAnswer } from "./groups/group-answers";
export { belongsToGroup } from "./groups/match-group";

/*
 * The face of @nabla/moodle-xml: questions exported from Moodle, as problem files of this product. Pure, in a browser as
 * well as in Node. What is translated and what is not: docs/authoring.md, "From Moodle".
 */

export { FAULT_CODES, type FaultCode, LEFT_CODES, type LeftCode, REMARK_CODES, type RemarkCode } from "./codes";
export { type LeftQuestion, type MoodleReading, readMoodleXml, type TranslatedQuestion } from "./read-moodle-xml";

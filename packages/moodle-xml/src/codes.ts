/* What is said of a translation. Sentences are made elsewhere, in the language of whoever reads them. */

/** Why a file is not read at all. */
export const FAULT_CODES = ["not-xml", "not-a-quiz", "entities", "too-large"] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Why a question is not translated. */
export const LEFT_CODES = [
  /** A type of question that has no counterpart here. */
  "question-type",
  /** There is nothing to ask, or nothing to choose from. */
  "empty",
  /** More options or text than a problem holds. */
  "too-long",
  /** No answer is worth 100 %. */
  "no-key",
  /** Answers that differ are worth 100 % each. */
  "several-keys",
  /** Two options, or two things to be matched, are the same. */
  "equal-options",
  /** A number that cannot be read. */
  "unreadable-number",
  /** The unit is part of the answer. */
  "units",
  /** The answer is a word, and words are not judged by their letters here. */
  "text-answer",
  /** The answer has a wildcard. */
  "wildcard",
  /** A file is to be handed in. */
  "attachments",
  /** Formulas in MathML. */
  "maths-markup",
  /** STACK: several inputs, or an input of another type. */
  "inputs",
  /** STACK: several trees, or a tree that says more than right and wrong. */
  "response-tree",
  /** STACK: an answer test that has no counterpart here. */
  "answer-test",
  /** STACK: a block or a value in the text that is not a plain formula. */
  "castext",
  /** STACK: more in the variables or the key than assignments of formulas. */
  "maxima",
  /** STACK: complex numbers. */
  "complex",
  /** STACK: what is drawn cannot be told from the text. */
  "random",
  /** STACK: nothing is to be simplified before it is shown. */
  "unsimplified",
] as const;
export type LeftCode = (typeof LEFT_CODES)[number];

/** What became different in a question that is translated. */
export const REMARK_CODES = [
  /** An image, sound or film is not taken over. */
  "image",
  /** Answers that were worth a part of the points are worth nothing. */
  "partial-answers",
  /** The options count otherwise than they did. */
  "other-marking",
  /** Units were accepted and are not any more. */
  "units",
  /** Answers that belonged to nothing are not offered. */
  "distractors",
  /** What was compared letter by letter is compared as a formula. */
  "read-as-formula",
  /** There is no list of what to look for: there was none. */
  "no-rubric",
  /** The text that the answer began with is not taken over. */
  "template",
  /** A delimiter of a formula has no partner. */
  "broken-maths",
  /** The points were 0 or beyond 1000. */
  "points",
  /** No tag names a concept; one was guessed. */
  "concept",
  /** STACK: what the tree says of wrong answers, and what it gives for them, is not taken over. */
  "tree-feedback",
  /** The answer had to be in one form; any form is accepted. */
  "any-form",
  /** Words that were forbidden are not any more. */
  "forbidden-words",
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

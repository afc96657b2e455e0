/* What is said of the kinds of answer beyond a single formula. */

export const KIND_SENTENCES = {
  constantMissing: "This is right up to the constant: every antiderivative is asked for, so add + C.",
  constantMisplaced: "The constant is added at the end, to the whole: … + C.",
  differentiatedInstead: "You differentiated; here the way back is asked for.",
  undefinedOnStretch: (at: string): string => `Around ${at} your answer has no value, but it should have one.`,
  slopeDiffers: (at: string, given: string, wanted: string | null): string => `At ${at} the derivative of your answer is ${given}${wanted === null ? ", and that is not the right value" : `; it should be ${wanted}`}.`,
  alwaysHolds: "This equation holds everywhere, so that it says nothing.",
  onlyYours: (at: string): string => `At ${at} your equation holds, but the right one does not.`,
  onlyTheRightOne: (at: string): string => `At ${at} the right equation holds, but yours does not.`,
  notTheEquation: "This is not the right equation.",
  elements: (right: number, all: number): string => `${right} of ${all} ${all === 1 ? "is" : "are"} right.`,
  elementsMissing: (missing: number): string => (missing === 1 ? "One is missing." : `${missing} are missing.`),
  elementWrong: "This one does not belong here.",
  elementElsewhere: "This one belongs here, but in another place.",
  nothingBelongs: "There is something that belongs here.",
  nothingIsRight: "Nothing belongs here: write none.",
  wrongBrackets: "The ends are right. Look once more at which of them belong to the set: [ and ] take them in, ( and ) leave them out.",
  intervals: (right: number, all: number): string => `${right} of ${all} ${all === 1 ? "interval is" : "intervals are"} right.`,
  endIsNoNumber: "The ends of an interval are numbers, or infinity.",
  cells: (right: number, all: number): string => `${right} of ${all} cells are right.`,
  followed: "Not the right value, but right from your own earlier values: it has its marks.",
  followedShare: "Not the right value, but right from your own earlier values: it has part of its marks.",
  followThroughs: (count: number): string => `${count === 1 ? "One more follows" : `${count} more follow`} rightly from your own earlier values.`,
  partFollowed: "Not the right answer, but right from your own answers before it.",
  parts: (right: number, all: number): string => `${right} of ${all} parts are right.`,
  allParts: "Right: every part.",
  notAnswered: "Not answered yet.",
  toBeRead: "Kept for your instructor, who reads it. It costs no attempt.",
  restToBeRead: "What is written in words is kept for your instructor, who reads it.",
  tooManyWords: (words: number, most: number): string => `This has ${words} words; ${most} are enough.`,
  writeSomething: "There is nothing here yet.",
} as const;

/** A point as it is told: x = 2, y = −1. */
export const pointText = (at: Readonly<Record<string, string | number>>): string =>
  Object.entries(at)
    .map(([name, value]) => `${name} = ${String(value).replace("-", "−")}`)
    .join(", ");

/** What the schema says itself where a field has a rule of its own. shape-de.ts has the German of each. */
export const RULES = {
  inOrder: "The first number must not be above the second.",
  oneRight: "Mark exactly one option as right, by correct: true in the text.",
  someRight: "Mark at least one option as right, by correct: true in the text.",
  ownIds: "Every part needs an id of its own.",
  evenRows: "Every row needs as many entries as the first.",
  evenElements: "All elements need as many coordinates as the first.",
  fileName: "Small letters, digits and single dashes belong here, as in sine-of-a-square.",
  name: "A name is a letter, then letters, digits or underscores.",
} as const;

import { CATALOGUE, MISTAKE_NAMES, type MistakeName } from "../src/index";

/** Chapters of the page, each with the first of its mistakes. */
const CHAPTERS: readonly (readonly [first: MistakeName, title: string])[] = [
  ["missing-inner-derivative", "Chains, products, quotients, powers"],
  ["integrated-instead", "Another question answered"],
  ["gradient-summed", "Gradients, Jacobians, Hessians"],
  ["descent-uphill", "Steps of descent and of Newton's method"],
  ["backprop-path-missing", "Backpropagation"],
];

/** docs/mistakes.md, made from the catalogue. */
export function mistakesPage(): string {
  return `${INTRODUCTION}\n${CHAPTERS.map(([first, title], i) => chapter(title, namesFrom(first, CHAPTERS[i + 1]?.[0]))).join("\n")}${CLOSING}`;
}

function namesFrom(first: MistakeName, next: MistakeName | undefined): readonly MistakeName[] {
  return MISTAKE_NAMES.slice(MISTAKE_NAMES.indexOf(first), next === undefined ? undefined : MISTAKE_NAMES.indexOf(next));
}

function chapter(title: string, names: readonly MistakeName[]): string {
  const rows = names.map((name) => {
    const { does, says, example, place } = CATALOGUE[name];
    return `| \`${name}\` | ${does} | ${example.asked}: \`${example.answered}\` | ${says} | ${place.lesson}, ${place.section} |`;
  });
  return `## ${title}\n\n| name | what happens | for example | what the student reads | lesson |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

const INTRODUCTION = `# Known mistakes

When an answer is wrong for certain, the grader looks for the mistake that leads to exactly this answer. It works the problem's
function out again with one rule broken, or two, at every place where the rule is used and at all places at once, and compares
what comes of it with the answer, by the same proof that decides a verdict. An author does nothing for this.

This page is made from the catalogue in \`packages/grader/src/mistakes/catalogue.ts\`; a test keeps the two in step. The names are
codes: they stay, and are stored with the answer.
`;

const CLOSING = `
## When nothing is said

- A right answer is never accused: the verdict comes first, and only an answer that is refuted is looked at.
- Where different mistakes lead to the same answer, none of them is told: \`e^x\` for the derivative of \`x e^x\` is the product of
  the derivatives, and the product rule with a part left out. The certificate keeps them all; the student is told to go through
  the steps once more.
- Fewer mistakes go before more. A turned sign, and a letter that was left out, are the plainest words for many mistakes: where
  one of them has a name of its own, as the sign of the derivative of the cosine has, that is told instead.
- An answer of 0, and most small whole numbers, say too little: many mistakes lead to them by accident.
- Two mistakes at once are not looked for in very short answers, nor in very long functions.

## How well it works

\`npx vitest run packages/grader/test/known-mistakes.test.ts\` measures it and prints the figures: some 300 wrong answers worked out by
hand, the same in other shapes, generated ones whose wrong derivatives were written down as texts, right answers in many shapes,
and wrong answers that have nothing to do with the function. The test demands at least 95 in 100 named right, and no right and no
unrelated answer accused. The last run:

| answers | of | named right | named wrong |
| --- | --- | --- | --- |
| worked out by hand, in other shapes | 1,197 | 1,197 | 0 |
| generated, their wrong derivatives written down as texts | 444 | 441 (99.3 %) | 0 |
| steps of descent and of Newton's method, derivatives in graphs | 360 | 360 | 0 |
| random functions with one rule broken | 250 | 242 (96.8 %) | 0 |
| random functions with two rules broken | 250 | 213 (85.2 %) | 7: a shorter explanation of the same answer |
| right answers in many shapes | 1,035 | | 0 |
| wrong answers that have nothing to do with the function | 2,736 | | 0 |

Reading, key, verdict and explanation together take 0.3 ms in the median.

From a shell: \`npx nabla mistakes "sin(2x^2)" "cos(2x^2)" --wrt x\`.
`;

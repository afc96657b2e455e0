import { writeFileSync } from "node:fs";
import { DEEP_LEARNING_PAIRS } from "./deep-learning.cases";
import type { EngineName } from "./engines/engine-name";
import { EngineProcess } from "./engines/engine-process";
import { sympyJudgements } from "./engines/sympy-pairs";
import { markdownLine, replacedBetween } from "./table";

/** KAS draws its points anew each time: it is asked so often. */
const ASKED = 300;
const MARKS = ["<!-- verdicts: npm run benchmark -- --verdicts -->", "<!-- end of the verdicts -->"] as const;

const pairs = DEEP_LEARNING_PAIRS.map(([answer, reference]): readonly [string, string] => [answer, reference]);

/** What each engine says of the deep-learning pairs, as a table in a page. */
export async function writeVerdicts(path: string): Promise<void> {
  const [nabla, mathjs, nerdamer, algebrite] = [await said("nabla", "unequal"), await said("mathjs"), await said("nerdamer"), await said("algebrite")];
  const kas = await byKas();
  const judged = sympyJudgements(pairs, { rounds: 1, warmUp: 0 });
  const sympy = typeof judged === "string" ? pairs.map(() => "–") : judged.map(({ equal }) => (equal === null ? "cannot" : equal ? "equal" : "not shown"));
  const head = ["answer", "reference", "about", "truth", "Nabla", "SymPy", "KAS", "Algebrite", "nerdamer", "mathjs", "elsewhere"];
  const lines = DEEP_LEARNING_PAIRS.map(([answer, reference, truth, about, elsewhere], i) => {
    const ours = nabla[i] === "cannot" ? "undecided" : (nabla[i] ?? "");
    return markdownLine([`\`${answer}\``, `\`${reference}\``, about, truth, ours, sympy[i] ?? "", kas[i] ?? "", algebrite[i] ?? "", nerdamer[i] ?? "", mathjs[i] ?? "", elsewhere]);
  });
  writeFileSync(path, replacedBetween(path, MARKS, [markdownLine(head), markdownLine(head.map(() => "---")), ...lines].join("\n")));
}

/** A simplifier that leaves something of the difference has shown nothing. */
async function said(name: EngineName, otherwise = "not shown"): Promise<readonly string[]> {
  const engine = new EngineProcess(name);
  const verdicts: string[] = [];
  for (const [answer, reference] of pairs) {
    const verdict = await engine.verdict(`${answer} == ${reference}`, 20);
    verdicts.push(verdict === null ? "cannot" : verdict ? "equal" : otherwise);
  }
  engine.stop();
  return verdicts;
}

/** What it says, or in which share of its runs it accepts. */
async function byKas(): Promise<readonly string[]> {
  const engine = new EngineProcess("kas");
  const cells: string[] = [];
  for (const [answer, reference] of pairs) {
    const verdicts: (boolean | null)[] = [];
    for (let i = 0; i < ASKED && verdicts[0] !== null; i++) verdicts.push(await engine.verdict(`${answer} == ${reference}`));
    const accepted = verdicts.filter((verdict) => verdict === true).length;
    const share = `accepts in ${((100 * accepted) / ASKED).toFixed(1)} % of ${ASKED} runs`;
    cells.push(verdicts[0] === null ? "cannot" : accepted === ASKED ? "equal" : accepted === 0 ? "unequal" : share);
  }
  engine.stop();
  return cells;
}

import { grade, type GradeOptions } from "../grade";
import type { MistakeName } from "../mistakes/names";
import type { Variant } from "../problem/variant";
import { mistakenAnswers } from "./mistaken-answers";
import { type CheckFinding, shownAnswer } from "./report";

/** Tries every known mistake on the variants of one problem; those with the same key are tried once. */
export class MistakeTest {
  graded = 0;
  private readonly tried = new Set<string>();
  private readonly visible = new Set<MistakeName>();
  private readonly hidden = new Map<MistakeName, number>();
  private readonly faults: CheckFinding[] = [];

  constructor(private readonly options: GradeOptions) {}

  /** `print` is what tells this variant's question from another's. */
  try(variant: Variant, print: string): void {
    if (this.tried.has(print)) return;
    this.tried.add(print);
    for (const { name, answer, mayBeRight } of mistakenAnswers(variant.task)) {
      this.graded += 1;
      const { verdict } = grade(variant, answer, this.options);
      if (verdict !== "equal") {
        this.visible.add(name);
        continue;
      }
      if (mayBeRight) {
        if (!this.hidden.has(name)) this.hidden.set(name, variant.seed);
        continue;
      }
      this.faults.push({ level: "error", code: "wrong-answer-accepted", seed: variant.seed, path: "ask", words: { sentence: "mistakeAccepted", values: { mistake: name, answer: shownAnswer(answer) } } });
    }
  }

  /** What was accepted though wrong, and the mistakes that some variants hide: there the wrong rule gives the right answer. */
  findings(): readonly CheckFinding[] {
    const hiding = [...this.hidden].filter(([name]) => this.visible.has(name));
    return [
      ...this.faults,
      ...hiding.map(([name, seed]): CheckFinding => ({ level: "warning", code: "mistake-hidden", seed, path: "ask", words: { sentence: "mistakeHidden", values: { mistake: name } } })),
    ];
  }
}

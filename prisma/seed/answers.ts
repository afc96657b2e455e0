import type { Expr } from "@nabla/calc-core";
import { type Answer, garbage, keyAnswers, type Variant, wrongAnswers } from "@nabla/grader";
import type { Chance } from "./chance";
import { rightly, unreadably, wrongly } from "./mistakes";

/** What the student manages this time. */
export type Manner = "right" | "wrong" | "unreadable";

/** An answer to a variant, given in a manner. The grader judges it afterwards like anybody's: this only types. */
export function answerTo({ task }: Variant, manner: Manner, chance: Chance): Answer {
  switch (task.kind) {
    case "formula":
      return { kind: "text", text: written(task.key, task.origin?.of ?? null, manner, chance) };
    case "number":
      return { kind: "text", text: written(task.key, null, manner, chance) };
    case "entries": {
      // One entry goes wrong, seldom more.
      const [row, column] = [chance.below(task.key.length), chance.below(task.key[0]?.length ?? 1)];
      const of = task.of[0] ?? null;
      return { kind: "entries", rows: task.key.map((entries, i) => entries.map((e, j) => written(e, of, i === row && j === column ? manner : "right", chance))) };
    }
    case "choice": {
      if (manner === "right") return task.several ? { kind: "choices", options: task.correct } : { kind: "choice", option: task.correct[0] ?? "" };
      const ids = task.options.map(({ id }) => id);
      const wrong = ids.filter((id) => !task.correct.includes(id));
      const drawn = wrong[chance.below(wrong.length)] ?? ids[0] ?? "";
      return task.several ? { kind: "choices", options: [...task.correct.slice(1), drawn].sort() } : { kind: "choice", option: drawn };
    }
    case "order":
      return { kind: "order", items: manner === "right" ? task.correct : swapped(task.correct, chance) };
    case "match": {
      const pairs = Object.entries(task.correct).map(([left, right]) => [left, right[0] ?? ""] as const);
      const rights = pairs.map(([, right]) => right);
      const given = manner === "right" ? rights : swapped(rights, chance);
      return { kind: "match", pairs: Object.fromEntries(pairs.map(([left], i) => [left, given[i] ?? ""])) };
    }
    case "gap": {
      const missed = chance.below(task.gaps.length);
      return {
        kind: "gaps",
        texts: Object.fromEntries(
          task.gaps.map((gap, i) => {
            const right = manner === "right" || i !== missed;
            if ("value" in gap) return [gap.id, written(gap.value, null, right ? "right" : manner, chance)];
            return [gap.id, right ? (gap.accept[0] ?? "") : chance.pick(["gradient", "function", "the slope", "variable"])];
          }),
        ),
      };
    }
    default:
      return asTested(task, manner, chance);
  }
}

/** The longer kinds: what the self-test of a problem gives for an answer. */
function asTested(task: Variant["task"], manner: Manner, chance: Chance): Answer {
  const answers = manner === "right" ? keyAnswers(task) : manner === "wrong" ? wrongAnswers(task) : garbage(task);
  return answers[chance.below(Math.max(answers.length, 1))] ?? { kind: "text", text: "" };
}

function written(key: Expr, origin: Expr | null, manner: Manner, chance: Chance): string {
  if (manner === "right") return rightly(key, chance);
  return manner === "wrong" ? wrongly(key, origin, chance) : unreadably(key, chance);
}

/** Two neighbours the wrong way round. */
function swapped(items: readonly string[], chance: Chance): readonly string[] {
  const i = chance.below(Math.max(items.length - 1, 1));
  return items.map((item, j) => (j === i ? (items[i + 1] ?? item) : j === i + 1 ? (items[i] ?? item) : item));
}

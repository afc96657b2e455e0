import { toInfix } from "@nabla/calc-core";
import type { Variant } from "../problem/variant";
import { isShortKeyInView, shortKeysOf } from "./lint";
import type { CheckFinding } from "./report";

/** Fewer different keys may all stand in the statement by chance. */
const LEAST = 3;

/** Short keys, like 6x, may stand in a statement by chance; not in that of every variant. */
export class ShortKeys {
  private readonly keys = new Set<string>();
  private everywhere = true;

  try(variant: Variant): void {
    if (!this.everywhere) return;
    this.everywhere = isShortKeyInView(variant);
    for (const key of shortKeysOf(variant.task)) this.keys.add(toInfix(key));
  }

  findings(): readonly CheckFinding[] {
    return this.everywhere && this.keys.size >= LEAST ? [{ level: "error", code: "key-in-view", path: "statement", words: { sentence: "keyInEveryView" } }] : [];
  }
}

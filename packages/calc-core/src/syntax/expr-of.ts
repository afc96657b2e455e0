import type { Expr } from "../expr/node";
import { lower } from "./lower";
import { namesOf } from "./names";
import { catchFault } from "./read";
import { partsOf, type Written } from "./written";

/** What a written part means by itself, as the whole was read; null for a list and for what has no meaning (1/0). */
export function exprOf(written: Written): Expr | null {
  const variables = new Set<string>();
  const open = [written];
  for (let w = open.pop(); w; w = open.pop()) {
    if (w.kind === "name") variables.add(w.name);
    open.push(...partsOf(w));
  }
  const meaning = catchFault(() => ({ ok: true as const, object: lower(written, namesOf({ variables: [...variables] })) }));
  return meaning.ok && meaning.object.kind === "scalar" ? meaning.object.value : null;
}

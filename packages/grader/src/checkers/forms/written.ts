import { partsOf, type Written } from "@nabla/calc-core";

/** Does it hold of a part and of all the parts in it? */
export const every = (w: Written, holds: (w: Written) => boolean): boolean => holds(w) && partsOf(w).every((part) => every(part, holds));

/** Without the brackets around it. */
export const ungrouped = (w: Written): Written => (w.kind === "group" ? ungrouped(w.of) : w);

/** Without the brackets and signs around it. */
export const bare = (w: Written): Written => (w.kind === "group" || w.kind === "sign" ? bare(w.of) : w);

export type Factor = { readonly of: Written; readonly under: boolean };

/** The factors of a product or fraction, those below the bar as such; brackets around a product are looked into. */
export function factorsOf(w: Written, under = false): readonly Factor[] {
  const inner = bare(w);
  switch (inner.kind) {
    case "product":
      return inner.factors.flatMap(({ of, by }) => factorsOf(of, by === "/" ? !under : under));
    case "fraction":
      return [...factorsOf(inner.over, under), ...factorsOf(inner.under, !under)];
    default:
      return [{ of: inner, under }];
  }
}

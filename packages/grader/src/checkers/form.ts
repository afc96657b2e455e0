import { type Expr, type FunctionName, nodesOf, type Written } from "@nabla/calc-core";
import { FORM_SENTENCES } from "../feedback/sentences";
import type { Feedback } from "../outcome";
import type { Form } from "../problem/fields";
import { isExpanded, isFactored } from "./forms/factors";
import { hasFigures, isScientific } from "./forms/figures";
import { hasNoNegativeExponents, isSingleFraction } from "./forms/fractions";
import { isSimplified } from "./forms/simplified";
import { every } from "./forms/written";

/** What a form check may need to know of the question. */
export type Asked = { readonly functions?: ReadonlySet<FunctionName>; readonly figures?: number };

type Check = (written: Written, meaning: Expr, asked: Asked) => boolean;

/** The first form that is asked for and not met, as feedback; form is judged on what was written, not on what it means. */
export function missingForm(written: Written, meaning: Expr, forms: readonly Form[], asked: Asked = {}): Feedback | null {
  const missing = forms.find((form) => !FORM_CHECKS[form](written, meaning, asked));
  return missing ? { code: "wrong-form", message: FORM_SENTENCES[missing], data: { form: missing } } : null;
}

const FORM_CHECKS: Readonly<Record<Form, Check>> = {
  simplified: isSimplified,
  factored: isFactored,
  expanded: isExpanded,
  "single-fraction": isSingleFraction,
  "no-negative-exponents": hasNoNegativeExponents,
  "no-decimals": (written) => every(written, (w) => !(w.kind === "number" && w.decimal)),
  "no-derivative-sign": (written) => every(written, (w) => !(w.kind === "call" && w.orders.some((order) => order > 0))),
  "given-function-only": (written, _, { functions }) => !functions || every(written, (w) => {
    const name = nameOf(w);
    return name === null || [...functions].some((fn) => fn === name);
  }),
  "scientific-notation": isScientific,
  "significant-figures": (written, _, { figures }) => figures === undefined || hasFigures(written, figures),
};

/** The function that a written part applies; e^x is exp, a root is sqrt. Null where it applies none. */
function nameOf(w: Written): string | null {
  switch (w.kind) {
    case "apply":
      return w.fn;
    case "root":
      return "sqrt";
    case "abs":
      return "abs";
    case "power":
      return w.base.kind === "constant" && w.base.name === "e" ? "exp" : null;
    default:
      return null;
  }
}

/** The functions that the question itself uses; a power with the base e is exp. */
export function functionsIn(...formulas: readonly Expr[]): ReadonlySet<FunctionName> {
  return new Set(formulas.flatMap(nodesOf).flatMap((node) => (node.kind === "apply" ? [node.fn] : node.kind === "power" && node.base.kind === "const" && node.base.name === "e" ? ["exp" as const] : [])));
}

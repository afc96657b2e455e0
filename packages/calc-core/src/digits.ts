/* The second face of @nabla/calc-core: what needs mathjs, many digits and eigenvalues. Kept apart so that a page that only reads and prints does not load it. */

import type { ManyDigits } from "./equivalence/many-digits";
import { compare } from "./numeric/digits/compare";

/** Many-digit comparison for `decideEquivalence`: intervals of mathjs BigNumbers, widened after each operation. */
export const manyDigits: ManyDigits = { compare };

export { encloseWithDigits } from "./numeric/digits/compare";

export { classifyCriticalPoint, type CriticalPoint } from "./derivative/second-derivative-test";

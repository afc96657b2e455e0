import { type Expr, isZeroByNormalForm } from "@nabla/calc-core";

/** Is a number shown to be zero: sqrt(8) - 2 sqrt(2), ln(8) - 3 ln(2)? */
export const isExactlyZero = (number: Expr): boolean => isZeroByNormalForm(number).zero === true;

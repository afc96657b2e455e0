import type { MistakeName } from "./names";

/** Where a lesson speaks of it: the lesson's concept and the heading of the section. */
export type LessonPlace = { readonly lesson: string; readonly section: string };

export type KnownMistake = {
  /** What the student does, for authors. */
  readonly does: string;
  /** What the student is told: what happened and what to look at, never the answer. */
  readonly says: string;
  /** A question, and the answer that comes of the mistake. */
  readonly example: { readonly asked: string; readonly answered: string };
  readonly place: LessonPlace;
};

const rules = { lesson: "derivative", section: "The rules" };
const watchOut = (lesson: string): LessonPlace => ({ lesson, section: "Watch out" });
const chain = watchOut("chain-rule");
const backwards = { lesson: "chain-rule", section: "Backpropagation is this rule" };
const descent = { lesson: "gradient", section: "Gradient descent" };
const newton = { lesson: "hessian", section: "Newton's method" };

/** The catalogue of known mistakes; docs/mistakes.md is made from it. */
// prettier-ignore
export const CATALOGUE: Readonly<Record<MistakeName, KnownMistake>> = {
  "missing-inner-derivative": {
    does: "The outer function is differentiated and the factor from the inside is forgotten.",
    says: "A factor is missing: after the outer function, multiply by the derivative of the inside.",
    example: { asked: "sin(2x^2) in x", answered: "cos(2x^2)" }, place: chain },
  "derivative-inside-argument": {
    does: "The inside is differentiated where it stands, inside the function.",
    says: "The inside of the function was differentiated in its place. It stays as it is; its derivative comes as a factor.",
    example: { asked: "sin(2x^2) in x", answered: "cos(4x)" }, place: chain },
  "outer-function-kept": {
    does: "The outer function is left as it is; only the inside is differentiated.",
    says: "The outer function was not differentiated.",
    example: { asked: "sin(2x^2) in x", answered: "4x sin(2x^2)" }, place: chain },
  "outer-derivative-at-variable": {
    does: "The outer derivative is taken at the variable, not at the inside.",
    says: "The outer derivative belongs at the inside of the function, not at the variable alone.",
    example: { asked: "sin(2x^2) in x", answered: "4x cos(x)" }, place: chain },
  "product-of-derivatives": {
    does: "A product is differentiated factor by factor, and the slopes are multiplied.",
    says: "The derivative of a product is not the product of the derivatives: use the product rule.",
    example: { asked: "x^2 sin(x) in x", answered: "2x cos(x)" }, place: watchOut("derivative") },
  "quotient-of-derivatives": {
    does: "Top and bottom of a fraction are differentiated each by itself.",
    says: "The derivative of a fraction is not the fraction of the derivatives: use the quotient rule.",
    example: { asked: "x^3/(x^2+1) in x", answered: "3x/2" }, place: rules },
  "quotient-order-reversed": {
    does: "The two products above the bar of the quotient rule are subtracted the wrong way round.",
    says: "Look at the order above the bar: the part with the derivative of the top comes first.",
    example: { asked: "x/(x^2+1) in x", answered: "(2x^2-(x^2+1))/(x^2+1)^2" }, place: rules },
  "quotient-denominator-not-squared": {
    does: "The bottom of the quotient rule, or of the derivative of 1/u, is not squared.",
    says: "Look at the bottom: in the quotient rule it is squared.",
    example: { asked: "x/(x^2+1) in x", answered: "(1-x^2)/(x^2+1)" }, place: rules },
  "quotient-denominator-missing": {
    does: "The bottom of the quotient rule is left out.",
    says: "The bottom is missing: the quotient rule divides by the square of the denominator.",
    example: { asked: "x/(x^2+1) in x", answered: "1-x^2" }, place: rules },
  "power-not-decremented": {
    does: "The exponent comes down as a factor and is not lowered by one.",
    says: "The exponent was not lowered by one.",
    example: { asked: "x^5 in x", answered: "5x^5" }, place: rules },
  "power-coefficient-lost": {
    does: "The exponent is lowered and does not come down as a factor.",
    says: "The old exponent is missing as a factor.",
    example: { asked: "x^5 in x", answered: "x^4" }, place: rules },
  "sign-of-derivative-of-cosine": {
    does: "The minus sign of the derivative of the cosine is forgotten.",
    says: "Look at the sign: the derivative of the cosine has a minus.",
    example: { asked: "cos(3x) in x", answered: "3sin(3x)" }, place: rules },
  "table-derivative-wrong": {
    does: "The derivative of a function of the table is remembered wrongly.",
    says: "One of the functions has another derivative than you used: look it up in the table.",
    example: { asked: "tanh(x) in x", answered: "1-tanh(x)" }, place: rules },
  "constant-kept": {
    does: "A constant term is kept.",
    says: "A term that does not change with the variable was kept: its derivative is 0.",
    example: { asked: "x^2+5 in x", answered: "2x+5" }, place: rules },
  "term-dropped": {
    does: "One term of a sum, or one part of the product or quotient rule, is left out.",
    says: "A part is missing: every term is differentiated, and the product rule has one part for each factor.",
    example: { asked: "x^2 sin(x) in x", answered: "2x sin(x)" }, place: rules },
  "power-rule-on-exponential": {
    does: "The power rule is used where the variable stands in the exponent.",
    says: "The variable is in the exponent: the power rule is for a variable in the base.",
    example: { asked: "e^(3x) in x", answered: "3x e^(3x-1)" }, place: watchOut("derivative") },
  "missing-log-of-base": {
    does: "The logarithm of the base is forgotten, in a^u or in a logarithm to another base than e.",
    says: "The logarithm of the base is missing: only for the base e it is 1.",
    example: { asked: "2^x in x", answered: "2^x" }, place: watchOut("derivative") },
  "integrated-instead": {
    does: "The function is integrated.",
    says: "This is an integral of the function: its derivative was asked for.",
    example: { asked: "x^3 in x", answered: "x^4/4" }, place: { lesson: "derivative", section: "From a secant to a tangent" } },
  "wrong-order": {
    does: "The function itself, or a derivative of another order, is given.",
    says: "This is a derivative of another order than was asked for.",
    example: { asked: "x^3 in x", answered: "6x" }, place: { lesson: "derivative", section: "Twice in a row" } },
  "wrong-variable": {
    does: "The derivative in another variable is given.",
    says: "This is the derivative in another variable.",
    example: { asked: "x^2 y^3 in x", answered: "3x^2 y^2" }, place: { lesson: "partial-derivative", section: "One at a time" } },
  "other-variable-not-constant": {
    does: "Another variable is differentiated, too, as if it moved along.",
    says: "Another variable was differentiated, too: while one moves, the others are held still.",
    example: { asked: "x^2 y in x", answered: "2x y + x^2" }, place: { lesson: "partial-derivative", section: "One at a time" } },
  "other-variable-dropped": {
    does: "A letter that is held still, and is a factor, is left out.",
    says: "A letter that is held still is missing: as a factor it stays.",
    example: { asked: "x^2 y in x", answered: "2x" }, place: watchOut("partial-derivative") },
  "sign-error": {
    does: "A sign is turned, of the whole or of one part.",
    says: "Look at the signs: one of them is turned.",
    example: { asked: "x^2-3x in x", answered: "2x+3" }, place: rules },
  "gradient-summed": {
    does: "The entries of the gradient are added up.",
    says: "The partial derivatives were added up: the gradient is a vector and keeps them apart.",
    example: { asked: "gradient of x^2 y in x, y", answered: "2x y + x^2" }, place: watchOut("gradient") },
  "gradient-entry-order": {
    does: "The entries stand in another order than the variables.",
    says: "The entries are right and stand in the wrong order: it is the order of the variables.",
    example: { asked: "gradient of x^2 y in x, y", answered: "[x^2, 2x y]" }, place: watchOut("gradient") },
  "jacobian-transposed": {
    does: "Rows and columns of the Jacobian are swapped.",
    says: "Rows and columns are swapped: each row belongs to one function, each column to one variable.",
    example: { asked: "Jacobian of x y, x + y in x, y", answered: "[[y, 1], [x, 1]]" }, place: watchOut("jacobian") },
  "hessian-mixed-terms-zero": {
    does: "The mixed second derivatives are taken for 0.",
    says: "The mixed entries are not 0 here: differentiate in one variable, then in the other.",
    example: { asked: "Hessian of x^2 y + y^2 in x, y", answered: "[[2y, 0], [0, 2]]" }, place: watchOut("hessian") },
  "descent-uphill": {
    does: "The step goes along the gradient: plus in place of minus.",
    says: "This step goes uphill: gradient descent goes against the gradient.",
    example: { asked: "a step for x^2 at x = 3, rate 1/10", answered: "18/5" }, place: descent },
  "learning-rate-omitted": {
    does: "The gradient is subtracted without the learning rate.",
    says: "The learning rate is missing: it is a factor of the gradient.",
    example: { asked: "a step for x^2 at x = 3, rate 1/10", answered: "-3" }, place: descent },
  "descent-point-omitted": {
    does: "The step itself is given, not the point that it leads to.",
    says: "This is the step alone: the new point is the old one plus the step.",
    example: { asked: "a step for x^2 at x = 3, rate 1/10", answered: "-3/5" }, place: descent },
  "descent-updated-coordinate-used": {
    does: "A coordinate that has moved already is used for the next one's slope.",
    says: "Every slope is taken at the old point: a coordinate that has moved already was used.",
    example: { asked: "a step for x^2 y at x = 1, y = 2, rate 1/10", answered: "[3/5, 491/250]" }, place: descent },
  "newton-without-inverse": {
    does: "Newton's step is made without dividing by the derivative, or by multiplying with it.",
    says: "Newton's step divides by the derivative, or by the second one where a minimum is sought.",
    example: { asked: "a Newton step for x^2 - 2 = 0 at x = 2", answered: "-6" }, place: newton },
  "newton-fraction-upside-down": {
    does: "The fraction of Newton's step is turned over.",
    says: "The fraction in Newton's step is upside down.",
    example: { asked: "a Newton step for x^2 - 2 = 0 at x = 2", answered: "0" }, place: newton },
  "newton-sign": {
    does: "Newton's step is added in place of subtracted.",
    says: "Look at the sign: Newton's step is subtracted.",
    example: { asked: "a Newton step for x^2 - 2 = 0 at x = 2", answered: "5/2" }, place: newton },
  "backprop-path-missing": {
    does: "Of several paths into a node one is left out.",
    says: "A path is missing: a value that is used in several places collects from each of them.",
    example: { asked: "the slope at x of L = a b with a = x^2, b = 3x at x = 2", answered: "24" }, place: watchOut("training") },
  "backprop-local-derivative-missing": {
    does: "The derivative from above is passed on without the local derivative, such as that of the activation.",
    says: "A local derivative is missing: what comes from above is multiplied by the derivative of this step.",
    example: { asked: "the slope at z of L = (a - 1)^2 with a = z^3 at z = 2", answered: "14" }, place: backwards },
  "backprop-upstream-missing": {
    does: "The local derivative is given without what comes from above.",
    says: "This is the local derivative alone: multiply it by what comes from the later node.",
    example: { asked: "the slope at z of L = (a - 1)^2 with a = z^3 at z = 2", answered: "12" }, place: backwards },
  "backprop-wrong-value": {
    does: "The local derivative is taken at the node's output, not at its input.",
    says: "The local derivative was taken at the wrong value: it belongs at the input of the step.",
    example: { asked: "the slope at z of L = a^2 with a = sin(z) at z = pi/6", answered: "cos(1/2)" }, place: backwards },
  "backprop-factors-swapped": {
    does: "In a product the factor itself is taken where the other one belongs: x for w.",
    says: "The wrong factor was taken: the slope of a product by one factor is the other factor.",
    example: { asked: "the slope at w of L = z^2 with z = w x at w = 3, x = 2", answered: "36" }, place: backwards },
};

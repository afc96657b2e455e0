/*
 * The face of @nabla/calc-core: reading, meaning, derivatives, numbers, equivalence, printing.
 * Pure functions without a clock, a random source or a package: the same in Node and in a browser.
 * Many digits come by the second door, @nabla/calc-core/digits, since they bring mathjs along.
 */

export type { Apply, Call, Const, ConstantName, Expr, Num, Power, Product, Sum, Sym } from "./expr/node";
export type { Condition, Relation } from "./expr/condition";
export { absoluteRational, addRational, compareRational, divideRational, equalRational, isInteger, isNegative, isZero, multiplyRational, negateRational, powerRational, type Rational, rational, rationalText, subtractRational, toNumber } from "./expr/rational";
export { apply, call, constant, divide, e, exp, half, inverse, ln, minusOne, negate, num, one, pi, power, product, sqrt, square, subtract, sum, sym, two, zero } from "./expr/build";
export { equalExpr } from "./expr/equal";
export { forgetSharedNodes } from "./expr/intern";
export { children, freeVariables, nodesOf, rewrite, substitute } from "./expr/walk";
export { FUNCTION_NAMES, type FunctionName } from "./functions/names";
export { FUNCTIONS } from "./functions/table";

export type { Fault, FaultCode, Remark, RemarkCode, Span } from "./syntax/fault";
export type { MathObject } from "./syntax/math-object";
export type { ReadOptions } from "./syntax/names";
export { read, readExpr, type Reading } from "./syntax/read";
export { exprOf } from "./syntax/expr-of";
export { readDomain } from "./syntax/read-domain";
export { readEquation } from "./syntax/read-equation";
export type { IntervalEnd, IntervalPiece } from "./syntax/interval-piece";
export { readInterval } from "./syntax/read-interval";
export { readList } from "./syntax/read-list";
export { partsOf, type Written } from "./syntax/written";

export { objectToInfix, toInfix } from "./print/infix";
export { objectToLatex, toLatex } from "./print/latex";
export { objectToSpeech, toSpeech } from "./print/speech";
export { toText } from "./print/text";
export { writtenToLatex } from "./print/written-latex";
export { writtenToSpeech } from "./print/written-speech";

export { canonical } from "./canonical/canonical";
export { presentable } from "./canonical/presentable";
export { type Corner, cornersOf } from "./derivative/corners";
export { derivative } from "./derivative/derivative";
export { gradient, hessian, jacobian } from "./derivative/several-variables";
export { derivativeAlongPath, directionalDerivative } from "./derivative/directional-derivative";
export { type ExactPoint, linearApproximation, quadraticApproximation, tangentLine } from "./derivative/approximation";
export { gradientDescentStep, newtonRootStep, newtonStep } from "./derivative/descent";
export { expand } from "./canonical/expand";
export { type DerivativeStep, derivativeSteps } from "./derivative/steps";
export { gradientWorkings, hessianWorkings, higherDerivativeWorkings, jacobianWorkings, type Working } from "./derivative/workings";

export { enclose, type Enclosure } from "./numeric/enclose";
export { evaluate, type Evaluation } from "./numeric/evaluate";
export { compile } from "./numeric/compile";
export { type ColumnFunction, compileColumns } from "./numeric/columns/compile-columns";
export { compileColumnsGenerated, compileGenerated } from "./numeric/generated";
export { complexStep, type ComplexStep } from "./numeric/complex-step";
export { bestStep, type DifferenceScheme, errorCurve, type Extrapolated, finiteDifference, ridders, type StepError } from "./numeric/finite-difference";

export { type Backpropagation, type Differentiator, differentiator, type Dual } from "./autodiff/differentiator";
export { type Graph, type GraphFault, type GraphNode, graphOf, graphOfSteps, type MadeGraph, type Operation, type Step } from "./autodiff/graph";
export { activation, dense, neuron, softmax, softmaxCrossEntropy, squaredLoss } from "./autodiff/layers";

export { isZeroByNormalForm, type ZeroTest } from "./canonical/zero-test";

export { decideEquivalence, type EquivalenceOptions } from "./equivalence/decide";
export { type Recheck, recheckEvidence } from "./equivalence/recheck";
export { requirementsOf } from "./equivalence/domain";
export type { Ball, Coordinate, Equivalence, Evidence } from "./equivalence/evidence";
export type { DigitsResult, ManyDigits } from "./equivalence/many-digits";
export { lowest } from "./equivalence/lowest";
export { valuesApart } from "./equivalence/values-apart";
export { SeededRandom } from "./equivalence/random";

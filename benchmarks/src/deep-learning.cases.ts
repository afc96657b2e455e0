import type { Equivalence } from "@nabla/calc-core";

/** An answer, its reference, the truth, what it is about, and what was found of systems that do not run here. */
export type DeepLearningPair = readonly [answer: string, reference: string, truth: Equivalence["verdict"], about: string, elsewhere: string];

/** What a course of deep learning asks for, and what has gone wrong with it in other systems. */
// prettier-ignore
export const DEEP_LEARNING_PAIRS: readonly DeepLearningPair[] = [
  ["e^x/(1+e^x)", "1/(1+e^(-x))", "equal", "sigmoid in its two usual forms", ""],
  ["(1/(1+e^(-x)))*(1-1/(1+e^(-x)))", "e^(-x)/(1+e^(-x))^2", "equal", "derivative of the sigmoid", ""],
  ["e^x/(1+e^x)^2", "e^(-x)/(1+e^(-x))^2", "equal", "derivative of the sigmoid", ""],
  ["(e^x-e^(-x))/(e^x+e^(-x))", "tanh(x)", "equal", "tanh by exponentials", "PrairieLearn: undecided after 3 s, marked wrong"],
  ["4/(e^x+e^(-x))^2", "1-tanh(x)^2", "equal", "derivative of tanh", ""],
  ["e^x/(e^x+e^y)", "1/(1+e^(y-x))", "equal", "softmax of two", ""],
  ["e^x*e^y/(e^x+e^y)^2", "e^x/(e^x+e^y)*(1-e^x/(e^x+e^y))", "equal", "softmax, a diagonal Jacobian entry", ""],
  ["-e^(x+y)/(e^x+e^y)^2", "-(e^x/(e^x+e^y))*(e^y/(e^x+e^y))", "equal", "softmax, an off-diagonal entry", ""],
  ["a+ln(e^(x-a)+e^(y-a))", "ln(e^x+e^y)", "equal", "log-sum-exp, shifted", "PrairieLearn marks it wrong"],
  ["-ln(p)+ln(1-p)", "ln((1-p)/p)", "equal", "derivative of the entropy, on 0 < p < 1", "PrairieLearn wrong without assumptions; WeBWorK: 25 % 'cannot generate enough valid points'"],
  ["x^x*(1+ln(x))", "e^(x*ln(x))*(ln(x)+1)", "equal", "derivative of x^x", "PrairieLearn wrong without assumptions"],
  ["(x^2-1)/(x-1)", "x+1", "equal", "a hole does not count", ""],
  ["max(0,x)", "(x+abs(x))/2", "equal", "ReLU in two forms", "STACK: not equal"],
  ["ln(1+e^x)-x", "ln(1+e^(-x))", "equal", "softplus", ""],
  ["x", "max(0,x)", "unequal", "ReLU", "Numbas (points in [0,1]) accepts"],
  ["1", "step(x)", "unequal", "ReLU's derivative", "Numbas accepts"],
  ["x", "abs(x)", "unequal", "absolute value", "Numbas accepts"],
  ["x-x^3/6+x^5/120", "sin(x)", "unequal", "Taylor polynomial", "Numbas accepts"],
  ["x-x^3/6+x^5/120-x^7/5040+x^9/362880", "sin(x)", "unequal", "Taylor polynomial of degree 9", "WeBWorK accepts"],
  ["0", "0.0005*x", "unequal", "small coefficient", "Numbas accepts"],
  ["0.001*x*w", "0.0005*x*w", "unequal", "small coefficient", "Numbas accepts"],
  ["0", "e^(-(10+x))/(1+e^(-(10+x)))^2", "unequal", "saturated sigmoid", "Numbas accepts"],
  ["1000+1.02*x", "1000+x", "unequal", "small beside large", "WeBWorK accepts"],
  ["2.001*(x+1)", "2*(x+1)", "unequal", "0.1 % in a coefficient", "WeBWorK accepts"],
  ["0", "(x-5+abs(x-5))/2", "unequal", "differs only beyond x = 5", "WeBWorK accepts"],
  ["x+10^(-10)", "x", "unequal", "small constant", ""],
  ["ln(x^2)", "2*ln(x)", "equal", "equal on the reference's domain x > 0", "WeBWorK accepts 4 %"],
  ["2*ln(x)", "ln(x^2)", "unequal", "undefined for x < 0 where the reference is defined", "STACK: equal"],
  ["1/(2*sqrt(x-3))", "1/(2*sqrt(x-3))", "equal", "domain x > 3 must be found without the author", "WeBWorK cannot grade it"],
  ["sqrt(x-3)", "abs(x-3)", "unequal", "domain x > 3", ""],
  ["sqrt(-1-x^2)", "ln(-1-x^2)", "undecided", "defined nowhere: never equal", ""],
  ["coth(x)", "tanh(x)", "unequal", "hyperbolic functions", ""],
  ["atan(1/2)", "pi/2-atan(2)", "equal", "constants", "STACK: known failure"],
  ["sqrt(x^2)", "x", "unequal", "absolute value", ""],
];

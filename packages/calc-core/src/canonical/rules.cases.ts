/**
 * The named rules of the canonical form. `holds`: pairs that the rule makes one, with the side condition met. `keeps`:
 * what looks alike with the condition not met, and must not become one; at `at` the two differ.
 *
 * A rule is named in the source by a comment `rule: …` on its line; rules.test.ts compares those names with this table.
 */
export type RuleCase = {
  readonly where: string;
  readonly holds: readonly (readonly [left: string, right: string])[];
  readonly keeps: readonly (readonly [left: string, right: string, at: { readonly x: readonly [number, number]; readonly y?: readonly [number, number] }])[];
};

// prettier-ignore
export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  "like terms": { where: "always", holds: [["2x + 3x", "5x"], ["x y - y x + 1", "1"], ["sin(x) + sin(x)", "2sin(x)"], ["x/2 + x/3", "5x/6"]], keeps: [["x + x^2", "2x^2", { x: [2, 1] }]] },
  "like powers": { where: "wherever each factor has a value", holds: [["x x^2", "x^3"], ["x/x^3", "x^-2"], ["sqrt(x) sqrt(x)", "x"], ["e^x e^y", "e^(x+y)"], ["x^y x", "x^(y+1)"], ["x^(1/3) x^(2/3)", "x"]], keeps: [["x^2 y^2", "x^4 y^0", { x: [2, 1], y: [3, 1] }], ["2^x 3^x", "2^(x+x)", { x: [1, 1] }]] },
  "number into a single bracket": { where: "the bracket is all there is", holds: [["2(x+1)", "2x + 2"], ["-(x-y)", "y - x"]], keeps: [["2(x+1)^2", "(2x+2)^2", { x: [1, 1] }]] },
  "power zero": { where: "the exponent is the number 0", holds: [["x^0", "1"], ["(x-1)^0", "1"]], keeps: [["x^(y-1)", "1", { x: [2, 1], y: [3, 1] }]] },
  "exponential of zero": { where: "always", holds: [["e^0", "1"], ["e^(x-x)", "1"]], keeps: [["e^x", "1", { x: [1, 1] }]] },
  "exponential of a logarithm": { where: "the logarithm has a value", holds: [["e^ln(x)", "x"], ["e^(ln(x^2+1))", "x^2+1"]], keeps: [["e^(ln(x)/2)", "x", { x: [4, 1] }], ["e^log10(x)", "x", { x: [10, 1] }]] },
  "power of one": { where: "always", holds: [["1^x", "1"], ["1^(x y)", "1"]], keeps: [["(-1)^x", "1", { x: [3, 1] }]] },
  "power of e": { where: "always", holds: [["e^x", "exp(x)"], ["e^(2x)", "exp(x)^2"]], keeps: [["pi^x", "exp(x)", { x: [1, 1] }]] },
  "power of zero": { where: "the exponent is positive", holds: [["0^2 + x", "x"], ["0^(1/2) + x", "x"]], keeps: [["0^x + 1", "2", { x: [2, 1] }]] },
  "power of a number": { where: "a whole exponent of bounded size", holds: [["2^10", "1024"], ["(-2/3)^3", "-8/27"], ["2^-2", "1/4"], ["(-1)^1001", "-1"]], keeps: [["2^x", "2", { x: [2, 1] }]] },
  "whole power of a power": { where: "the outer exponent is whole", holds: [["(x^2)^3", "x^6"], ["(x^(1/2))^4", "x^2"], ["(x^(1/3))^3", "x"], ["1/(1/x)", "x"]], keeps: [["(x^2)^(1/2)", "x", { x: [-2, 1] }], ["(x^6)^(1/2)", "x^3", { x: [-2, 1] }]] },
  "root of an even power": { where: "the size is taken, except for an even numerator over an odd denominator", holds: [["(x^2)^(1/2)", "|x|"], ["sqrt(x^6)", "|x|^3"], ["(x^2)^(1/3)", "x^(2/3)"], ["(x^4)^(1/4)", "|x|"]], keeps: [["sqrt(x^2)", "x", { x: [-3, 1] }], ["(x^2)^(3/2)", "x^3", { x: [-1, 1] }]] },
  "power of an even root": { where: "the root already asks for u ≥ 0", holds: [["(x^(1/2))^(1/2)", "x^(1/4)"], ["(x^(3/2))^(2/3)", "x"], ["sqrt(x)^(1/3)", "x^(1/6)"]], keeps: [["(x^2)^(1/4)", "x^(1/2)", { x: [-4, 1] }]] },
  "odd root of an odd root": { where: "both denominators are odd", holds: [["(x^(1/3))^(1/3)", "x^(1/9)"], ["(x^(1/3))^(1/5)", "x^(1/15)"], ["(x^3)^(1/3)", "x"]], keeps: [["(x^(2/3))^(3/2)", "x", { x: [-8, 1] }]] },
  "whole power of a general power": { where: "the outer exponent is whole", holds: [["(x^y)^2", "x^(2y)"], ["1/x^y", "x^(-y)"]], keeps: [["(x^y)^(1/2)", "x^(y/2 + 1)", { x: [2, 1], y: [2, 1] }]] },
  "whole power of a product": { where: "the exponent is whole", holds: [["(2x y)^2", "4x^2 y^2"], ["1/(x y)", "x^-1 y^-1"]], keeps: [["(x y)^(1/2)", "x^(1/2) y^(1/2)", { x: [-1, 1], y: [-1, 1] }]] },
  "minus under an odd root": { where: "an odd denominator", holds: [["(-x)^(1/3)", "-x^(1/3)"], ["(-x)^(2/3)", "x^(2/3)"]], keeps: [["(-x)^(1/2)", "-x^(1/2)", { x: [-4, 1] }]] },
  "number out of a root": { where: "the number is positive, or the root odd", holds: [["(4x)^(1/2)", "2x^(1/2)"], ["(-8x)^(1/3)", "-2x^(1/3)"]], keeps: [["(-4x)^(1/2)", "-2x^(1/2)", { x: [-4, 1] }]] },
  "size out of an even root": { where: "only the size of a negative number comes out", holds: [["(-4x)^(1/2)", "2(-x)^(1/2)"], ["(-9x y)^(1/2)", "3(-x y)^(1/2)"]], keeps: [["(-4x)^(1/2)", "2x^(1/2)", { x: [-1, 1] }]] },
  "power of an exponential": { where: "always: it is positive", holds: [["(e^x)^2", "e^(2x)"], ["(e^x)^(1/2)", "e^(x/2)"], ["1/e^x", "e^(-x)"]], keeps: [["(2^x)^y", "2^(x+y)", { x: [2, 1], y: [3, 1] }]] },
  "even power of an absolute value": { where: "an even whole exponent", holds: [["|x|^2", "x^2"], ["|x|^-4", "x^-4"]], keeps: [["|x|^3", "x^3", { x: [-1, 1] }], ["|x|^(2/3)", "x^(2/3) + 1", { x: [1, 1] }]] },
  "root as a power": { where: "the degree is a positive whole number", holds: [["root(x, 5)", "x^(1/5)"], ["root(x, 2)", "sqrt(x)"]], keeps: [["root(x, y)", "x^(1/2)", { x: [2, 1], y: [3, 1] }]] },
  "odd symmetry": { where: "the functions of ODD", holds: [["sin(-x)", "-sin(x)"], ["tanh(-2x)", "-tanh(2x)"], ["atan(-x-y)", "-atan(x+y)"]], keeps: [["sin(x-y)", "-sin(x+y)", { x: [2, 1], y: [1, 1] }], ["exp(-x)", "-exp(x)", { x: [1, 1] }]] },
  "even symmetry": { where: "the functions of EVEN", holds: [["cos(-x)", "cos(x)"], ["|-x-1|", "|x+1|"]], keeps: [["cos(1-x)", "cos(1+x)", { x: [1, 1] }], ["acos(-x)", "acos(x)", { x: [1, 2] }]] },
  "logarithm of an exponential": { where: "always: u is real", holds: [["ln(e^x)", "x"], ["ln(exp(x y))", "x y"]], keeps: [["log10(e^x)", "x", { x: [1, 1] }], ["ln(x^2)", "2ln(x)", { x: [-2, 1] }]] },
  "sign of a number": { where: "always", holds: [["sign(-3)", "-1"], ["sign(0)", "0"], ["sign(1/2)", "1"]], keeps: [["sign(x)", "1", { x: [-1, 1] }]] },
  "step of a number": { where: "the number is not 0", holds: [["step(-3)", "0"], ["step(1/2)", "1"]], keeps: [["step(x)", "1", { x: [-1, 1] }]] },
  "whole number near a number": { where: "always", holds: [["floor(-7/2)", "-4"], ["ceil(7/2)", "4"], ["round(7/3)", "2"], ["round(8/3)", "3"], ["round(-8/3)", "-3"]], keeps: [["floor(x)", "x", { x: [1, 2] }]] },
  "relu of a number": { where: "always", holds: [["relu(-3)", "0"], ["relu(2/3)", "2/3"]], keeps: [["relu(x)", "x", { x: [-1, 1] }]] },
  "relu of what is never negative": { where: "the functions of NEVER_NEGATIVE", holds: [["relu(|x|)", "|x|"], ["relu(e^x)", "e^x"], ["relu(relu(x))", "relu(x)"]], keeps: [["relu(sin(x))", "sin(x)", { x: [-1, 1] }]] },
  "absolute value of what is never negative": { where: "the functions of NEVER_NEGATIVE", holds: [["|e^x|", "e^x"], ["|sigmoid(x)|", "sigmoid(x)"], ["||x||", "|x|"]], keeps: [["|tanh(x)|", "tanh(x)", { x: [-1, 1] }]] },
  "number out of an absolute value": { where: "always", holds: [["|-2x|", "2|x|"], ["|x/3|", "|x|/3"]], keeps: [["|x-2|", "|x|+2", { x: [1, 1] }]] },
  "absolute value of an even power": { where: "an even numerator", holds: [["|x^2|", "x^2"], ["|x^(2/3)|", "x^(2/3)"]], keeps: [["|x^3|", "x^3", { x: [-1, 1] }]] },
  "largest of the largest": { where: "max in max, min in min", holds: [["max(x, max(y, 1))", "max(1, x, y)"], ["max(x, x)", "x"], ["min(2, min(x, 3))", "min(2, x)"], ["max(1, 2)", "2"]], keeps: [["max(x, min(x, y))", "max(x, y)", { x: [1, 1], y: [2, 1] }]] },
  "whole powers out of a root of a number": { where: "a root with a value", holds: [["sqrt(12)", "2sqrt(3)"], ["(-8)^(1/3)", "-2"], ["sqrt(2/3)", "sqrt(6)/3"], ["4^(1/4)", "sqrt(2)"]], keeps: [["sqrt(2)", "7/5", { x: [1, 1] }]] },
  "value at zero": { where: "the argument is 0", holds: [["sin(0)", "0"], ["cos(0)", "1"], ["sigmoid(0)", "1/2"], ["acos(0)", "pi/2"]], keeps: [["sin(x)", "0", { x: [1, 1] }]] },
  "value at one": { where: "the argument is 1", holds: [["ln(1)", "0"], ["atan(1)", "pi/4"], ["asin(1)", "pi/2"]], keeps: [["ln(x)", "0", { x: [2, 1] }]] },
  "logarithm of e": { where: "always", holds: [["ln(e)", "1"]], keeps: [["ln(pi)", "1", { x: [1, 1] }]] },
  "angles that divide a turn": { where: "a multiple of π/12 whose sine has one root", holds: [["sin(pi/6)", "1/2"], ["cos(3pi/4)", "-sqrt(2)/2"], ["tan(pi/3)", "sqrt(3)"], ["sin(7pi/6)", "-1/2"], ["cos(-5pi)", "-1"]], keeps: [["sin(pi/5)", "1/2", { x: [1, 1] }], ["tan(pi x)", "0", { x: [1, 4] }]] },
};

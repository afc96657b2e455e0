/** A function of x; its derivative as a textbook prints it, in the text that students type. */
// prettier-ignore
export const derivativeCases: readonly (readonly [f: string, slope: string])[] = [
  ["5", "0"], ["x", "1"], ["3x", "3"], ["x^2 + 3x + 5", "2x + 3"], ["x^5 - 4x^3 + 2x - 7", "5x^4 - 12x^2 + 2"],
  ["a x^2 + b x + c", "2a x + b"], ["w x + b", "w"], ["1/x", "-1/x^2"], ["x^-2", "-2/x^3"], ["sqrt(x)", "1/(2sqrt(x))"],
  ["x^(1/3)", "1/(3x^(2/3))"], ["x^(2/3)", "2/(3x^(1/3))"], ["x^pi", "pi x^(pi-1)"], ["x^n", "n x^(n-1)"],
  ["sin(2x^2)", "4x cos(2x^2)"], ["cos(x)", "-sin(x)"], ["tan(x)", "sec(x)^2"], ["sec(x)", "sec(x) tan(x)"], ["sin(x)^2", "2sin(x) cos(x)"],
  ["e^(3x)", "3e^(3x)"], ["e^(-x^2/2)", "-x e^(-x^2/2)"], ["2^x", "2^x ln(2)"], ["0^x", "0"], ["0^(x^2 + 1) + x", "1"], ["x^x", "x^x + x^x ln(x)"], ["x^y", "y x^(y-1)"],
  ["ln(x)", "1/x"], ["ln(x^2+1)", "2x/(x^2+1)"], ["log_2(x)", "1/(x ln(2))"], ["log_x(2)", "-ln(2)/(x ln(x)^2)"], ["ln(cos(x))", "-sin(x)/cos(x)"],
  ["x sin(x)", "x cos(x) + sin(x)"], ["x^2 ln(x)", "2x ln(x) + x"], ["x^3 e^x", "x^3 e^x + 3x^2 e^x"], ["sin(x) cos(x)", "cos(x)^2 - sin(x)^2"],
  ["ln(x)/x", "(1 - ln(x))/x^2"], ["x/(x+1)", "1/(x+1)^2"], ["(x+1)/(x-1)", "-2/(x-1)^2"], ["sin(x)/x", "(x cos(x) - sin(x))/x^2"],
  ["(x^2+1)^5", "10x (x^2+1)^4"], ["sqrt(x^2+1)", "x/sqrt(x^2+1)"], ["x sqrt(1-x^2)", "(1-2x^2)/sqrt(1-x^2)"], ["sin(sin(x))", "cos(x) cos(sin(x))"],
  ["asin(x)", "1/sqrt(1-x^2)"], ["atan(x)", "1/(x^2+1)"], ["atan2(y, x)", "-y/(x^2+y^2)"], ["tanh(x)", "1 - tanh(x)^2"],
  ["1/(1+e^(-x))", "e^(-x)/(1+e^(-x))^2"], ["sigmoid(x)", "sigmoid(x) (1 - sigmoid(x))"], ["softplus(x)", "sigmoid(x)"], ["erf(x)", "2e^(-x^2)/sqrt(pi)"],
  ["|x|", "sign(x)"], ["relu(x)", "step(x)"], ["relu(w x + b)", "w step(w x + b)"], ["max(x, 0)", "step(x)"], ["max(x, y)", "step(x-y)"], ["sign(x)", "0"], ["floor(x)", "0"],
  ["leakyRelu(x, 1/10)", "step(x) + step(-x)/10"], ["x |x|", "x sign(x) + |x|"],
  ["f(x)", "f'(x)"], ["f(x^2)", "2x f'(x^2)"], ["f(g(x))", "f'(g(x)) g'(x)"], ["x f(x)", "x f'(x) + f(x)"],
];

/** f, the variable, the order, the derivative. */
// prettier-ignore
export const higherCases: readonly (readonly [f: string, variable: string, order: number, slope: string])[] = [
  ["x^3", "x", 0, "x^3"], ["x^3", "x", 2, "6x"], ["x^3", "x", 4, "0"], ["sin(x)", "x", 4, "sin(x)"], ["e^(2x)", "x", 10, "1024e^(2x)"],
  ["ln(x)", "x", 3, "2/x^3"], ["x^2 y^3", "y", 2, "6x^2 y"], ["1/x", "x", 5, "-120/x^6"], ["f(x)", "x", 2, "f''(x)"],
];

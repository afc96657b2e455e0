/** Pairs as a teacher meets them: right answers in other shapes, the usual mistakes, near misses; and whether they are equal. */
// prettier-ignore
export const PAIRS: readonly (readonly [answer: string, reference: string, equal: boolean])[] = [
  ["2*x*cos(x^2)", "cos(x^2)*2*x", true], ["(x+1)^2", "x^2+2*x+1", true], ["(x^2-1)/(x-1)", "x+1", true], ["1/x+1/y", "(x+y)/(x*y)", true], ["1/(1+1/x)", "x/(x+1)", true],
  ["sin(x)^2+cos(x)^2", "1", true], ["sin(2*x)", "2*sin(x)*cos(x)", true], ["cos(x)^2-sin(x)^2", "cos(2*x)", true], ["1/cos(x)^2", "1+tan(x)^2", true], ["sin(x+y)", "sin(x)*cos(y)+cos(x)*sin(y)", true],
  ["e^(2*x)", "(e^x)^2", true], ["e^x/(1+e^x)", "1/(1+e^(-x))", true], ["e^(-x)/(1+e^(-x))^2", "e^x/(1+e^x)^2", true], ["e^x/(e^x+e^y)", "1/(1+e^(y-x))", true], ["2^x", "e^(x*ln(2))", true],
  ["ln(x^3)/3", "ln(x)", true], ["ln(1+e^x)-x", "ln(1+e^(-x))", true], ["x^x*(ln(x)+1)", "e^(x*ln(x))*(1+ln(x))", true], ["sqrt(4*x^2+4)", "2*sqrt(x^2+1)", true], ["1/(sqrt(x+1)+sqrt(x))", "sqrt(x+1)-sqrt(x)", true],
  ["sqrt(2)*sqrt(3)", "sqrt(6)", true], ["sqrt(3+2*sqrt(2))", "1+sqrt(2)", true], ["abs(x)", "sqrt(x^2)", true], ["(x+1)^10", "(x^2+2*x+1)^5", true], ["x/(x+1)-1/(x+1)^2", "(x^2+x-1)/(x+1)^2", true],
  ["cos(x^2)", "2*x*cos(x^2)", false], ["x^2+1", "(x+1)^2", false], ["e^(x^2)", "(e^x)^2", false], ["1/(x+y)", "1/x+1/y", false], ["sin(x)+sin(y)", "sin(x+y)", false],
  ["ln(x)*ln(y)", "ln(x*y)", false], ["sqrt(x)+sqrt(y)", "sqrt(x+y)", false], ["x", "sqrt(x^2)", false], ["-e^(-x)/(1+e^(-x))^2", "e^(-x)/(1+e^(-x))^2", false], ["2*x", "x^2", false],
  ["sin(x)+10^(-12)*x", "sin(x)", false], ["x+10^(-9)", "x", false], ["x^2*(1+10^(-10))", "x^2", false], ["(1+10^(-8))^2", "1+2*10^(-8)", false], ["x-x^3/6+x^5/120", "sin(x)", false],
  ["sin(x)+sin(pi*x)", "sin(x)", false], ["x^2+x*(x-1)*(x-2)", "x^2", false], ["1414213562/1000000000", "sqrt(2)", false], ["22/7", "pi", false], ["e^x", "1+x+x^2/2+x^3/6", false],
  ["cos(2*x)", "cos(x)^2", false], ["1/(1+e^x)", "1/(1+e^(-x))", false], ["x*ln(x)", "x*ln(x)-x", false], ["3*x^2", "x^3", false], ["abs(x)", "x", false],
];

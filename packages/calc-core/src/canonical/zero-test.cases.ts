/** Two sides that are equal, on the declared domain where there is one. */
export type IdentityRow = readonly [left: string, right: string, domain?: string];

// prettier-ignore
export const identities: Readonly<Record<string, readonly IdentityRow[]>> = {
  "polynomials and fractions": [
    ["(x+1)^2", "x^2+2x+1"], ["(x^2-1)/(x-1)", "x+1"], ["1/x+1/y", "(x+y)/(x y)"], ["(x+y)^3-(x-y)^3", "6x^2 y+2y^3"], ["1/(1+1/x)", "x/(x+1)"],
    ["x/(x+1)-1/(x+1)^2", "(x^2+x-1)/(x+1)^2"], ["0.1+0.2", "0.3"], ["(x+1)^100000", "(x+1)^99999 (x+1)"], ["(a+b+c)^2", "a^2+b^2+c^2+2a b+2b c+2a c"], ["f(x+x)", "f(2x)"],
  ],
  "exponentials and hyperbolics": [
    ["e^(2x)", "(e^x)^2"], ["e^x/(1+e^x)", "1/(1+e^(-x))"], ["4^x", "2^(2x)"], ["2^x 3^x", "6^x"], ["(1/2)^x", "2^(-x)"], ["x^x", "e^(x ln(x))"], ["x^(a+b)", "x^a x^b"],
    ["(e^x-e^(-x))/(e^x+e^(-x))", "tanh(x)"], ["cosh(x)^2-sinh(x)^2", "1"], ["sinh(2x)", "2sinh(x)cosh(x)"], ["tanh(x/2)", "sinh(x)/(1+cosh(x))"], ["tanh(x)", "2sigmoid(2x)-1"],
    ["sigmoid(x)+sigmoid(-x)", "1"], ["softplus(x)", "x+softplus(-x)"], ["ln(e^x+e^y)", "x+ln(1+e^(y-x))"], ["sqrt(e^(2x)+2+e^(-2x))", "e^x+e^(-x)"], ["e^(ln(x)+y)", "x e^y"],
    ["e^(x/(x-1))", "e e^(1/(x-1))"], ["e^(1/(x-1)) e^(1/(x+1))", "e^(2x/(x^2-1))"], ["e^(2x/(x^2-1))", "e^(1/(x-1)) e^(1/(x+1))"], ["e^(1/(x(x+y))) e^(1/(y(x+y)))", "e^(1/(x y))"], ["e^((x^2-y^2)/(x+y))", "e^x/e^y"],
    ["asinh(sinh(1/3))", "1/3"], ["asinh(sinh(x y+z))", "x y+z"], ["sqrt(cosh(x+y)^2-1)", "|sinh(x+y)|"], ["ln(e^x+2e^(x/2)+1)", "2ln(1+e^(x/2))"],
    ["asinh(x)", "ln(x+sqrt(x^2+1))"], ["acosh(x)", "ln(x+sqrt(x^2-1))"], ["atanh(x)", "ln((1+x)/(1-x))/2"], ["e^x e^y/(e^x+e^y)^2", "e^x/(e^x+e^y) (1-e^x/(e^x+e^y))"],
  ],
  "sines and cosines": [
    ["sin(x)^2+cos(x)^2", "1"], ["sin(2x)", "2sin(x)cos(x)"], ["sin(3x)", "3sin(x)-4sin(x)^3"], ["cos(x)^2", "(1+cos(2x))/2"], ["sin(x+y)", "sin(x)cos(y)+cos(x)sin(y)"],
    ["sin(x+y)sin(x-y)", "sin(x)^2-sin(y)^2"], ["tan(x/2)", "sin(x)/(1+cos(x))"], ["sec(x)^2", "1+tan(x)^2"], ["sin(x)^4+cos(x)^4", "(3+cos(4x))/4"], ["sin(x+pi/2)", "cos(x)"],
    ["cos(pi-x)", "-cos(x)"], ["sin(x+2pi)", "sin(x)"], ["tan(x+pi/4)", "(1+tan(x))/(1-tan(x))"], ["2sin(x)cos(y)", "sin(x+y)+sin(x-y)"], ["sqrt(1-sin(x)^2)", "|cos(x)|"],
    ["|sin(x)|^2", "1-cos(x)^2"], ["ln(tan(x))", "ln(sin(x))-ln(cos(x))"], ["ln(sin(x)^2)", "2ln|sin(x)|"], ["sqrt(1-cos(x))", "sqrt(2)|sin(x/2)|"],
    ["sin(1/(x-1)+1/(x+1))", "sin(2x/(x^2-1))"], ["cos((x^2-1)/(x+1))", "cos(1-x)"],
  ],
  "arcs": [
    ["asin(x)+acos(x)", "pi/2"], ["atan(x)+atan(1/x)", "pi/2", "x > 0"], ["atan(x)+atan(1/x)", "pi/2 sign(x)"], ["sin(atan(x))", "x/sqrt(1+x^2)"], ["cos(2atan(x))", "(1-x^2)/(1+x^2)"],
    ["cos(asin(x))", "sqrt(1-x^2)"], ["asin(x)", "atan(x/sqrt(1-x^2))"], ["acos(x)+acos(-x)", "pi"], ["acos(1-2x^2)", "2asin(x)", "x > 0"], ["acot(x)", "pi/2-atan(x)", "x > 0"],
    ["atan2(y, x)", "atan(y/x)", "x > 0"], ["atan(e^x)+atan(e^(-x))", "pi/2"], ["asec(x)", "acos(1/x)"], ["asin(-x)", "-asin(x)"],
  ],
  "logarithms and roots": [
    ["ln(x y)", "ln(x)+ln(y)"], ["ln(x^2)", "2ln|x|"], ["ln(x^2-y^2)", "ln(x-y)+ln(x+y)"], ["log_2(x)", "ln(x)/ln(2)"], ["log_4(x)", "log_2(x)/2"], ["ln(6)", "ln(2)+ln(3)"], ["log10(1000)", "3"],
    ["sqrt(x^2)", "|x|"], ["sqrt(x^2)", "x", "x > 0"], ["sqrt(x^2)", "-x", "x < 0"], ["sqrt(x)sqrt(x+1)", "sqrt(x^2+x)"], ["sqrt(x^2+2x+1)", "|x+1|"], ["sqrt(x^2 y^2+2x y+1)", "|x y+1|"], ["sqrt(4x^2+4)", "2sqrt(x^2+1)"],
    ["(x^6)^(1/6)", "|x|"], ["x^(2/3)", "cbrt(x)^2"], ["(x^2-1)^(1/3)", "(x-1)^(1/3)(x+1)^(1/3)"], ["1/(sqrt(x+1)-sqrt(x))", "sqrt(x+1)+sqrt(x)"], ["sqrt(1-x)/sqrt(1-x^2)", "1/sqrt(1+x)"],
    ["(x^a)^b", "x^(a b)"], ["x^(1/2) x^(1/3)", "x^(5/6)"], ["sqrt(x-1)sqrt(x+1)", "sqrt(x^2-1)", "x > 1"],
  ],
  "corners and jumps": [
    ["max(x,y)", "(x+y+|x-y|)/2"], ["max(x,y)+min(x,y)", "x+y"], ["max(max(x,y),z)", "max(x,max(y,z))"], ["relu(x)-relu(-x)", "x"], ["relu(relu(x))", "relu(x)"], ["min(x,max(x,y))", "x"],
    ["|x y|", "|x||y|"], ["|x|^3", "x^2|x|"], ["x/|x|", "sign(x)"], ["step(x)^2", "step(x)"], ["step(x)step(-x)", "0"], ["leakyRelu(x, 1/10)", "max(x, x/10)"], ["||x|-1|+1", "max(|x|, 2-|x|)"],
    ["|x|+|y|", "max(x+y, x-y, -x+y, -x-y)"], ["max(x^2, -1)", "x^2"], ["abs(relu(x))", "relu(x)"], ["max(x,y,z)", "max(z,y,x)"], ["max(x,y)-max(x,z)", "-(max(x,z)-max(y,x))"],
  ],
  "deep learning": [
    ["e^x/(1+e^x)", "1/(1+e^(-x))"],
    ["(1/(1+e^(-x)))*(1-1/(1+e^(-x)))", "e^(-x)/(1+e^(-x))^2"],
    ["e^x/(1+e^x)^2", "e^(-x)/(1+e^(-x))^2"],
    ["(e^x-e^(-x))/(e^x+e^(-x))", "tanh(x)"],
    ["4/(e^x+e^(-x))^2", "1-tanh(x)^2"],
    ["e^x/(e^x+e^y)", "1/(1+e^(y-x))"],
    ["e^x*e^y/(e^x+e^y)^2", "e^x/(e^x+e^y)*(1-e^x/(e^x+e^y))"],
    ["-e^(x+y)/(e^x+e^y)^2", "-(e^x/(e^x+e^y))*(e^y/(e^x+e^y))"],
    ["a+ln(e^(x-a)+e^(y-a))", "ln(e^x+e^y)"],
    ["-ln(p)+ln(1-p)", "ln((1-p)/p)"],
    ["x^x*(1+ln(x))", "e^(x*ln(x))*(ln(x)+1)"],
    ["(x^2-1)/(x-1)", "x+1"],
    ["max(0,x)", "(x+abs(x))/2"],
    ["ln(1+e^x)-x", "ln(1+e^(-x))"],
    ["ln(x^2)", "2*ln(x)"],
    ["1/(2*sqrt(x-3))", "1/(2*sqrt(x-3))"],
    ["atan(1/2)", "pi/2-atan(2)"],
  ],
  "numbers": [
    ["sqrt(2)sqrt(3)", "sqrt(6)"], ["sin(pi/6)", "1/2"], ["sin(pi/12)", "(sqrt(6)-sqrt(2))/4"], ["cos(pi/5)", "(1+sqrt(5))/4"], ["cos(pi/7)-cos(2pi/7)+cos(3pi/7)", "1/2"],
    ["sqrt(3+2sqrt(2))", "1+sqrt(2)"], ["sqrt(2)+sqrt(3)", "sqrt(5+2sqrt(6))"], ["cbrt(2+sqrt(5))+cbrt(2-sqrt(5))", "1"], ["sqrt(2+sqrt(2))sqrt(2-sqrt(2))", "sqrt(2)"], ["2^(1/3) 4^(1/3)", "2"],
    ["(1+sqrt(2))^10", "3363+2378sqrt(2)"], ["1/(sqrt(2)-1)", "sqrt(2)+1"], ["(5sqrt(2)-7)^7", "(19601-13860sqrt(2))^(7/4)"], ["sqrt(3+2sqrt(2)) x", "x+sqrt(2) x"], ["|1-sqrt(2)|", "sqrt(2)-1"],
    ["atan(1/2)+atan(2)", "pi/2"], ["4atan(1/5)-atan(1/239)", "pi/4"], ["atan(1)+atan(2)+atan(3)", "pi"], ["asin(sqrt(2)/2)", "pi/4"], ["atan(sqrt(3))", "pi/3"], ["acos(-1/2)", "2pi/3"],
    ["(-8)^(1/3)", "-2"], ["sqrt(8)", "2sqrt(2)"], ["e^(ln(3))", "3"], ["ln(sqrt(2)+1)", "-ln(sqrt(2)-1)"],
  ],
};

/** Two sides that differ somewhere: a proof would be wrong. */
// prettier-ignore
export const differences: readonly IdentityRow[] = [
  ["ln(e^(sin(pi z (x+1)/(x+1))))", "0"], ["ln(e^(tan(pi z (x+1)/(x+1))))", "0"], ["e^(sin(x))", "e^(sin(x+1))"], ["|e^(cos(sin(x)))|", "1"],
  ["sqrt(x^2)", "x"], ["ln(x^2)", "2ln(-x)+1"], ["sin(x)", "x"], ["sin(x)+1/10^12 x", "sin(x)"], ["|x|", "x"], ["relu(x)", "x"], ["(x+y)^2", "x^2+y^2"], ["e^(x+y)", "e^x+e^y"],
  ["atan((x+y)/(1-x y))", "atan(x)+atan(y)"], ["asin(sin(x))", "x"], ["2atan(x)", "atan(2x/(1-x^2))"], ["atan(1)+atan(2)+atan(3)", "0"], ["acos(1-2x^2)", "2asin(x)"], ["atan(x)+atan(1/x)", "pi/2"],
  ["sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)", "8.02808365"], ["sqrt(5+2sqrt(6))", "sqrt(2)+sqrt(3)+1/10^40"], ["(5sqrt(2)-7)^7", "(19601-13860sqrt(2))^(7/4)+1/10^90"], ["sin(pi x)", "0"], ["floor(x)", "x"],
  ["(x^2)^(1/2)", "(x^3)^(1/3)"], ["max(x,y)", "x"], ["sign(x)^2", "sign(x)"], ["step(x)", "sign(x)"], ["|sin(x)^2+cos(x)^2-1|+x", "0"], ["sign(floor(x))^2", "1"], ["cos(pi/7)", "9/10"],
  ["(1+1/10^8)^2", "1+2/10^8"], ["x^1000", "x^1001"], ["e^x", "1+x+x^2/2+x^3/6"], ["|cos(x)|", "cos(x)"], ["sqrt(1-cos(x))", "sqrt(2)sin(x/2)"], ["tanh(x)", "sign(x)"], ["pi", "22/7"],
  ["max(x, x^2)", "x^2"], ["(-x)^(2/3)", "-x^(2/3)"], ["x^(1/3)", "|x|^(1/3)"], ["ln|x|", "ln|x+1|"], ["min(x,y)+max(y,z)", "y+z"], ["f(x)", "f(-x)"], ["erf(x)", "tanh(x)"], ["gelu(x)", "relu(x)"],
];

/** A formula as text, as LaTeX and in words. */
export type PrintedCase = readonly [typed: string, text: string, latex: string, words: string];

// prettier-ignore
export const printed: readonly PrintedCase[] = [
  ["4*x*cos(2*x^2)",   "4x cos(2x^2)",        "4 x \\cos\\left(2 x^{2}\\right)",               "4 x times the cosine of open bracket 2 x squared close bracket"],
  ["sin(x)^2/2",       "sin(x)^2/2",          "\\frac{\\sin^{2}\\left(x\\right)}{2}",          "the fraction the sine squared of x over 2 end fraction"],
  ["-(x+1)",           "-(x + 1)",            "-\\left(x + 1\\right)",                         "minus open bracket x plus 1 close bracket"],
  ["a - 2b",           "a - 2b",              "a - 2 b",                                       "a minus 2 b"],
  ["-x/2",             "-x/2",                "-\\frac{x}{2}",                                 "minus the fraction x over 2 end fraction"],
  ["1/2*x",            "x/2",                 "\\frac{x}{2}",                                  "the fraction x over 2 end fraction"],
  ["1/2",              "1/2",                 "\\frac{1}{2}",                                  "one half"],
  ["2/3",              "2/3",                 "\\frac{2}{3}",                                  "2 thirds"],
  ["7/12",             "7/12",                "\\frac{7}{12}",                                 "the fraction 7 over 12 end fraction"],
  ["(x+1)/(x-1)",      "(x + 1)/(x - 1)",     "\\frac{x + 1}{x - 1}",                          "the fraction x plus 1 over x minus 1 end fraction"],
  ["a/(b*c)",          "a/(b c)",             "\\frac{a}{b c}",                                "the fraction a over b c end fraction"],
  ["x^-2",             "1/x^2",               "\\frac{1}{x^{2}}",                              "the fraction 1 over x squared end fraction"],
  ["x^(-1/2)",         "1/sqrt(x)",           "\\frac{1}{\\sqrt{x}}",                          "the fraction 1 over the square root of x end fraction"],
  ["x^(1/2)",          "x^(1/2)",             "x^{\\frac{1}{2}}",                              "x to the power one half end power"],
  ["sqrt(x^2+1)",      "sqrt(x^2 + 1)",       "\\sqrt{x^{2} + 1}",                             "the square root of open bracket x squared plus 1 close bracket"],
  ["x^n",              "x^n",                 "x^{n}",                                         "x to the power n"],
  ["e^(2x)",           "e^(2x)",              "e^{2 x}",                                       "e to the power 2 x end power"],
  ["(e^x)^2",          "(e^x)^2",             "\\left(e^{x}\\right)^{2}",                      "open bracket e to the power x close bracket squared"],
  ["x(x+1)",           "x(x + 1)",            "x \\left(x + 1\\right)",                        "x times open bracket x plus 1 close bracket"],
  ["f*(x+1)",          "f*(x + 1)",           "f \\cdot \\left(x + 1\\right)",                 "f times open bracket x plus 1 close bracket"],
  ["f'(x)*g(x)",       "f'(x) g(x)",          "f'\\left(x\\right) g\\left(x\\right)",          "f prime of x times g of x"],
  ["2*3*x",            "2*3x",                "2 \\cdot 3 x",                                  "2 times 3 x"],
  ["3*cos(x)^2",       "3cos(x)^2",           "3 \\cos^{2}\\left(x\\right)",                  "3 times the cosine squared of x"],
  ["|x-1|",            "|x - 1|",             "\\left|x - 1\\right|",                          "the absolute value of open bracket x minus 1 close bracket"],
  ["||x|-1|",          "abs(|x| - 1)",        "\\left|\\left|x\\right| - 1\\right|",           "the absolute value of open bracket the absolute value of x minus 1 close bracket"],
  ["asin(x)",          "arcsin(x)",           "\\arcsin\\left(x\\right)",                      "the arc sine of x"],
  ["log_3(x)",         "log(x, 3)",           "\\log_{3}\\left(x\\right)",                     "the logarithm to base 3 of x"],
  ["max(0, x)",        "max(0, x)",           "\\max\\left(0, x\\right)",                      "the largest of 0 and x"],
  ["sigma(w*x+b)",     "sigmoid(w x + b)",    "\\operatorname{sigmoid}\\left(w x + b\\right)", "the sigmoid of open bracket w x plus b close bracket"],
  ["w_1*y_hat + X",    "w_1 y_hat + X",       "w_{1} \\hat{y} + X",                            "w sub 1 y hat plus capital x"],
  ["theta_12",         "theta_12",            "\\theta_{12}",                                  "theta sub 12"],
  ["floor(x)",         "floor(x)",            "\\left\\lfloor x\\right\\rfloor",               "the floor of x"],
];

/** What was typed, shown and said in its own shape. */
export type ShownCase = readonly [typed: string, latex: string, words: string];

// prettier-ignore
export const shown: readonly ShownCase[] = [
  ["1/2x",          "\\frac{1}{2} x",                              "the fraction 1 over 2 end fraction x"],
  ["(x+1)/2",       "\\frac{x + 1}{2}",                            "the fraction x plus 1 over 2 end fraction"],
  ["-x/2",          "-\\frac{x}{2}",                               "the fraction minus x over 2 end fraction"],
  ["2 * x",         "2 \\cdot x",                                  "2 times x"],
  ["((x))",         "\\left(\\left(x\\right)\\right)",             "open bracket open bracket x close bracket close bracket"],
  ["sin x^2",       "\\sin\\left(x^{2}\\right)",                   "the sine of open bracket x squared close bracket"],
  ["sin^2 x",       "\\sin^{2}\\left(x\\right)",                   "the sine squared of x"],
  ["e^(-x)",        "e^{-x}",                                      "e to the power minus x end power"],
  ["5.1e-2",        "5.1 \\cdot 10^{-2}",                          "5.1 times 10 to the power minus 2"],
  ["a - -b",        "a - \\left(-b\\right)",                       "a minus open bracket minus b close bracket"],
  ["log x",         "\\log\\left(x\\right)",                       "the logarithm of x"],
  ["[1, x]",        "\\begin{pmatrix} 1 \\\\ x \\end{pmatrix}",    "the vector with entries 1; x; end vector"],
  ["\\frac12x",     "\\frac{1}{2} x",                              "the fraction 1 over 2 end fraction times x"],
];

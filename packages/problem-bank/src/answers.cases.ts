/*
 * The answer book: what students type, and the verdict. One entry a problem of the bank, tried on several variants.
 *
 * {{…}} is filled with the variant's parameters, as in a statement. What is given to a choice, an ordering or a pair is the
 * beginning of the option's text. Every wrong answer carries the reason why somebody might give it.
 */

/** A text or the one option; a vector, the options, or the order; a matrix; gaps by their names, or pairs from left to right. */
export type Given = string | readonly string[] | readonly (readonly string[])[] | Readonly<Record<string, string>>;

export type AnswerPage = {
  /** The one variant the answers are written for; several are tried otherwise. */
  readonly seed?: number;
  readonly right: readonly Given[];
  readonly wrong: Readonly<Record<string, Given>>;
  /** What cannot be read, or is no answer to this question: costs no attempt. */
  readonly unreadable?: Readonly<Record<string, Given>>;
};

// prettier-ignore
export const answerBook: Readonly<Record<string, AnswerPage>> = {
  /* --- derivative --- */
  "first-polynomial": {
    right: ["2x + 3", "3 + 2*x", "f'(x) = 2x+3", "2(x + 3/2)", "2x + 3.0"],
    wrong: { "the constant is kept": "2x + 3 + 5", "a term is lost": "2x", "the power is not lowered": "2x^2 + 3", "integrated instead": "x^3/3 + 3x^2/2 + 5x" },
    unreadable: { "a bracket is open": "2(x + 3", "another letter": "2t + 3", "nothing": "" },
  },
  "quadratic": {
    right: ["2*{{a}} x + ({{b}})", "({{b}}) + x*2*{{a}}", "2({{a}}x + ({{b}})/2)"],
    wrong: { "the constant is kept": "2*{{a}} x + ({{b}}) + ({{c}})", "the coefficient is lost": "2x + ({{b}})", "the linear term is lost": "2*{{a}} x" },
    unreadable: { "two operators": "2 +* x" },
  },
  "cubic-at-a-point": {
    right: ["3*{{a}}*({{p}})^2 + ({{b}})"],
    wrong: { "the value instead of the slope": "{{a}}*({{p}})^3 + ({{b}})*({{p}})", "the linear term is lost": "3*{{a}}*({{p}})^2" },
    unreadable: { "a formula instead of a number": "3*{{a}} x^2 + ({{b}})" },
  },
  "roots-and-reciprocals": {
    right: ["{{a}}/(2 sqrt(x)) - {{b}}/x^2", "({{a}}/2) x^(-1/2) - {{b}} x^(-2)"],
    wrong: { "the sign of the reciprocal": "{{a}}/(2 sqrt(x)) + {{b}}/x^2", "the root's half is lost": "{{a}}/sqrt(x) - {{b}}/x^2" },
  },
  "second-derivative": {
    right: ["12*{{a}} x^2 - {{k}}^2 sin({{k}}x)"],
    wrong: { "once only": "4*{{a}} x^3 + {{k}} cos({{k}}x)", "the inner slope once only": "12*{{a}} x^2 - {{k}} sin({{k}}x)", "the sign": "12*{{a}} x^2 + {{k}}^2 sin({{k}}x)" },
  },
  "product-with-exponential": {
    right: ["{{n}} x^({{n}}-1) e^({{a}}x) + {{a}} x^{{n}} e^({{a}}x)", "x^({{n}}-1) exp({{a}}x) ({{n}} + {{a}}x)"],
    wrong: { "the product of the derivatives": "{{n}} x^({{n}}-1) * {{a}} e^({{a}}x)", "the inner slope is lost": "({{n}} x^({{n}}-1) + x^{{n}}) e^({{a}}x)" },
  },
  "quotient": {
    right: ["({{a}}(x^2+{{b}}) - {{a}}x*2x)/(x^2+{{b}})^2", "{{a}}({{b}} - x^2)/({{b}} + x^2)^2"],
    wrong: { "the order reversed": "({{a}}x*2x - {{a}}(x^2+{{b}}))/(x^2+{{b}})^2", "the quotient of the derivatives": "{{a}}/(2x)", "the bottom is not squared": "({{a}}(x^2+{{b}}) - 2*{{a}}x^2)/(x^2+{{b}})" },
  },
  "relu-slope": {
    right: ["{{a}} step({{a}}x - {{b}})", "{{a}} * step(x - {{b}}/{{a}})"],
    wrong: { "on the right only": "{{a}}", "the inner slope is lost": "step({{a}}x - {{b}})" },
  },
  "what-a-derivative-measures": {
    right: ["If $w$ is increased a little"],
    wrong: { "value and rate": "The loss is 3", "minimum": "The loss has its minimum", "a whole unit": "If $w$ is increased by 1" },
  },
  "tangent-line": {
    right: ["{{a p^2 + b p}} + ({{2 a p + b}})(x - ({{p}}))", "({{2 a p + b}}) x - {{a}}*({{p}})^2"],
    wrong: { "the slope alone": "{{2 a p + b}}", "through the origin": "({{2 a p + b}}) x", "the function itself": "{{a}}x^2 + ({{b}})x" },
  },
  "another-base": {
    right: ["{{c}}*{{a}}^x*ln({{a}})", "ln({{a}}) {{c}} e^(x ln({{a}}))"],
    wrong: { "the power rule": "{{c}} x {{a}}^(x-1)", "the logarithm is lost": "{{c}}*{{a}}^x" },
  },
  "four-derivatives": {
    right: [{ "$\\sin x$": "$\\cos x$", "$\\cos x$": "$-\\sin x$", "$e^x$": "$e^x$", "$\\ln x$": "$\\dfrac{1}{x}$" }],
    wrong: { "cosine and minus sine swapped": { "$\\sin x$": "$-\\sin x$", "$\\cos x$": "$\\cos x$", "$e^x$": "$e^x$", "$\\ln x$": "$\\dfrac{1}{x}$" } },
  },
  "product-multiplied-out": {
    right: ["{{3 a}} x^2 + {{2 c}} x + ({{a b}})", "({{a b}}) + {{2 c}} x + {{3 a}} x^2"],
    wrong: { "the product of the derivatives": "2x*{{a}}", "the second half is lost": "2x({{a}}x + {{c}})" },
  },
  "leaky-unit": {
    right: ["{{c}}*({{w}})"],
    wrong: { "the leak alone": "{{c}}", "the other branch": "{{w}}", "zero, as without a leak": "0" },
  },
  "from-the-quotient": {
    right: [{ quotient: "2*{{a}}*{{p}} + {{a}} h", limit: "{{2 a p}}" }, { quotient: "{{a}}(2*{{p}} + h)", limit: "2*{{a}}*{{p}}" }],
    wrong: { "the limit too early": { quotient: "2*{{a}}*{{p}}", limit: "2*{{a}}*{{p}}" }, "the value": { quotient: "{{a}}(2*{{p}} + h)", limit: "{{a p^2}}" } },
    unreadable: { "a gap is empty": { quotient: "{{a}}(2*{{p}} + h)", limit: "" } },
  },
  "variable-to-the-variable": {
    right: ["{{b}}*{{a}} x^({{a}}x) (ln(x) + 1)", "{{a b}} e^({{a}}x ln(x)) (1 + ln(x))"],
    wrong: { "the power rule": "{{b}}*{{a}}x x^({{a}}x - 1)", "the rule for exponentials": "{{b}}*{{a}} x^({{a}}x) ln(x)" },
  },

  /* --- chain rule --- */
  "sine-of-a-square": {
    right: ["4x cos(2x^2)", "4*x*cos(2*x^2)", "cos(2x^2)*4x", "f'(x) = 4x cos(2x^2)", "4x \\cos(2x^2)", "2x cos(2x^2) + 2x cos(2x^2)"],
    wrong: { "the inner derivative is forgotten": "cos(2x^2)", "the derivative inside": "cos(4x)", "at x instead of the inside": "4x cos(x)", "the sign": "-4x cos(2x^2)" },
    unreadable: { "a bracket is open": "4x cos(2x^2)(" },
  },
  "wave-of-a-power": {
    seed: 2, // cos(2x^4)
    right: ["-8x^3 sin(2x^4)", "-sin(2x^4)*8x^3"],
    wrong: { "the sign of the cosine's derivative": "8x^3 sin(2x^4)", "the inner derivative is forgotten": "-sin(2x^4)", "the derivative inside": "-sin(8x^3)" },
  },
  "power-of-a-bracket": {
    right: ["{{n}}({{a}}x^2 + {{b}})^({{n}}-1)*2*{{a}}x", "{{2 a n}} x ({{b}} + {{a}}x^2)^({{n-1}})"],
    wrong: { "the inner derivative is forgotten": "{{n}}({{a}}x^2 + {{b}})^({{n}}-1)", "the power is not lowered": "{{2 a n}} x ({{a}}x^2 + {{b}})^{{n}}" },
  },
  "sigmoid-of-a-line": {
    right: ["{{w}} sigmoid({{w}}x + ({{b}})) (1 - sigmoid({{w}}x + ({{b}})))", "{{w}} e^(-({{w}}x + ({{b}})))/(1 + e^(-({{w}}x + ({{b}}))))^2"],
    wrong: { "the inner slope is lost": "sigmoid({{w}}x + ({{b}})) (1 - sigmoid({{w}}x + ({{b}})))", "the factor is lost": "{{w}} sigmoid({{w}}x + ({{b}}))" },
  },
  "tanh-layer": {
    right: ["2*{{w}} tanh({{w}}x)(1 - tanh({{w}}x)^2)", "2*{{w}} sinh({{w}}x)/cosh({{w}}x)^3"],
    wrong: { "the inner slope is lost": "2 tanh({{w}}x)(1 - tanh({{w}}x)^2)", "the middle function is lost": "2*{{w}} tanh({{w}}x)" },
  },
  "softplus-slope": {
    right: ["{{a}} e^({{a}}x)/(1 + e^({{a}}x))", "{{a}} sigmoid({{a}}x)", "{{a}}/(1 + e^(-{{a}}x))"],
    wrong: { "the inner derivative is forgotten": "1/(1 + e^({{a}}x))", "the slope inside is lost": "e^({{a}}x)/(1 + e^({{a}}x))" },
  },
  "two-layers": {
    right: ["{{v}}(1 - tanh({{u}}x^2)^2)*2*{{u}}x"],
    wrong: { "the first layer is forgotten": "{{v}}(1 - tanh({{u}}x^2)^2)", "at x": "{{v}}(1 - tanh(x)^2)*2*{{u}}x" },
    unreadable: { "in h instead of x": "{{v}}(1 - tanh(h)^2)*2*{{u}}x" },
  },
  "role-in-backpropagation": {
    right: ["It gives the derivative of the loss"],
    wrong: { "learning rate": "It chooses the learning rate", "always down": "It makes sure", "removing": "It removes" },
  },
  "order-of-backpropagation": {
    right: [["Compute $z$", "Compute $\\frac{\\partial L}{\\partial a}", "Multiply by $\\frac{\\partial a}{\\partial z}", "Multiply by $\\frac{\\partial z}{\\partial w}"]],
    wrong: { "backward before forward": ["Compute $\\frac{\\partial L}{\\partial a}", "Compute $z$", "Multiply by $\\frac{\\partial a}{\\partial z}", "Multiply by $\\frac{\\partial z}{\\partial w}"] },
  },
  "bell-curve": {
    right: ["-2*{{a}}*{{b}} x e^(-{{a}}x^2)", "{{b}} exp(-{{a}}x^2) * (-2*{{a}}x)"],
    wrong: { "the inner derivative is forgotten": "{{b}} e^(-{{a}}x^2)", "the sign": "2*{{a}}*{{b}} x e^(-{{a}}x^2)", "the power rule": "-{{a}}x^2*{{b}} e^(-{{a}}x^2 - 1)" },
  },
  "swish": {
    right: ["sigmoid({{b}}x) + {{b}}x sigmoid({{b}}x)(1 - sigmoid({{b}}x))", "σ({{b}}x)(1 + {{b}}x(1 - σ({{b}}x)))"],
    wrong: { "the product of the derivatives": "{{b}} sigmoid({{b}}x)(1 - sigmoid({{b}}x))", "the inner slope is lost": "sigmoid({{b}}x) + x sigmoid({{b}}x)(1 - sigmoid({{b}}x))" },
  },
  "residual-block": {
    right: ["1 + {{v}}*{{w}}(1 - tanh({{w}}x)^2)", "1 + {{v w}}/cosh({{w}}x)^2"],
    wrong: { "the shortcut is lost": "{{v}}*{{w}}(1 - tanh({{w}}x)^2)", "the inner slope is lost": "1 + {{v}}(1 - tanh({{w}}x)^2)" },
  },
  "rates-multiply": {
    right: [{ second: "{{b c}}", third: "{{a b c}}", direction: "smaller" }, { second: "{{c}}*({{b}})", third: "{{a}}*({{b}})*{{c}}", direction: " Smaller." }],
    wrong: { "added up": { second: "{{b + c}}", third: "{{a + b + c}}", direction: "smaller" }, "the sign does not matter": { second: "{{b c}}", third: "{{a b c}}", direction: "larger" } },
  },
  "root-of-a-sum": {
    right: ["{{a}}x/sqrt({{a}}x^2 + {{b}})", "1/2 ({{a}}x^2 + {{b}})^(-1/2) * 2*{{a}}x"],
    wrong: { "the inner derivative is forgotten": "1/(2 sqrt({{a}}x^2 + {{b}}))", "the root taken term by term": "sqrt({{a}})" },
  },
  "curvature-of-softplus": {
    right: ["{{a}}^2 sigmoid({{a}}x + ({{b}}))(1 - sigmoid({{a}}x + ({{b}})))", "{{a}}^2 e^({{a}}x + ({{b}}))/(1 + e^({{a}}x + ({{b}})))^2"],
    wrong: { "once only": "{{a}} sigmoid({{a}}x + ({{b}}))", "the inner slope once only": "{{a}} sigmoid({{a}}x + ({{b}}))(1 - sigmoid({{a}}x + ({{b}})))" },
  },
  "which-factor-is-missing": {
    right: ["The factor"],
    wrong: { "nothing is missing": "The claim is right", "the derivative inside": "It should be", "the cosine's sign": "A minus sign" },
  },

  /* --- partial derivative --- */
  "partial-in-x": {
    right: ["2*{{a}} x y", "y*{{2 a}}*x"],
    wrong: { "the held letter vanishes": "2*{{a}} x", "the other term stays": "2*{{a}} x y + {{b}} y^3", "y moves too": "2*{{a}} x y + 3*{{b}} y^2" },
  },
  "partial-in-y": {
    right: ["{{a}} x^{{n}} e^({{a}}y) + x"],
    wrong: { "in x": "{{n}} x^({{n}}-1) e^({{a}}y) + y", "the inner slope is lost": "x^{{n}} e^({{a}}y) + x" },
  },
  "squared-error-in-a-weight": {
    right: ["2*{{p}}({{p}}w + b - {{t}})", "2(w*{{p}} + b - {{t}})*{{p}}"],
    wrong: { "the input is lost": "2({{p}}w + b - {{t}})", "the two is lost": "{{p}}({{p}}w + b - {{t}})" },
  },
  "mixed-partial": {
    right: ["{{a}} cos({{a}}x y) - {{a}}^2 x y sin({{a}}x y) + 2*{{b}} x"],
    wrong: { "the product rule is lost": "-{{a}}^2 x y sin({{a}}x y) + 2*{{b}} x", "twice in x": "-{{a}}^2 y^2 sin({{a}}x y) + 2*{{b}} y" },
  },
  "cross-entropy-in-p": {
    right: ["-({{t}})/p + (1 - ({{t}}))/(1 - p)", "(p - {{t}})/(p(1 - p))"],
    wrong: { "the inner sign is lost": "-({{t}})/p - (1 - ({{t}}))/(1 - p)", "the minus in front is lost": "({{t}})/p + (1 - ({{t}}))/(1 - p)" },
  },
  "partial-and-total": {
    right: [["For $\\frac{\\partial f}{\\partial x}$ the variable", "The total derivative also counts", "If $y$ does not depend"]],
    wrong: { "one is missing": ["For $\\frac{\\partial f}{\\partial x}$ the variable", "The total derivative also counts"], "one too many": ["For $\\frac{\\partial f}{\\partial x}$ the variable", "The total derivative also counts", "If $y$ does not depend", "The partial derivative is always the smaller"] },
  },
  "along-a-curve": {
    right: ["{{a}} x^{{n}} + ({{a}}x + 2x^{{n}})*{{n}} x^({{n}}-1)", "{{a}}*({{n}}+1) x^{{n}} + 2*{{n}} x^(2*{{n}}-1)"],
    wrong: { "the partial derivative alone": "{{a}} x^{{n}}", "only through y": "({{a}}x + 2x^{{n}})*{{n}} x^({{n}}-1)" },
    unreadable: { "y is left in it": "{{a}} y + ({{a}}x + 2y)*{{n}} x^({{n}}-1)" },
  },
  "slope-along-y": {
    right: ["{{a}}*({{p}})^2 + 2*{{b}}*({{q}})"],
    wrong: { "in x": "2*{{a}}*({{p}})*({{q}})", "the power is lost": "{{a}}*({{p}})^2 + {{b}}*({{q}})" },
  },
  "weight-decay": {
    right: ["2*{{p}}({{p}}w + b - {{t}}) + 2*{{r}} w"],
    wrong: { "the penalty is lost": "2*{{p}}({{p}}w + b - {{t}})", "the input is lost": "2({{p}}w + b - {{t}}) + 2*{{r}} w" },
  },
  "loss-from-the-logit": {
    right: ["{{p}}(sigmoid({{p}}w + b) - {{t}})", "{{p}}(1/(1 + e^(-({{p}}w + b))) - {{t}})"],
    wrong: { "the input is lost": "sigmoid({{p}}w + b) - {{t}}", "the target is lost": "{{p}} sigmoid({{p}}w + b)" },
    unreadable: { "z is left in it": "{{p}}(sigmoid(z) - {{t}})" },
  },
  "what-is-held-still": {
    right: ["${{2 a x y}}$"],
    wrong: { "y moves too": "${{2 a x y + 3 b y^2}}$", "the held letter vanishes": "${{2 a x}}$", "the other term stays": "${{2 a x y + b y^3}}$" },
  },
  "laplacian": {
    right: ["6x y + 2*{{b}} + 2*{{a}}x"],
    wrong: { "in x only": "6x y + 2*{{b}}", "the mixed one is added": "6x y + 2*{{b}} + 2*{{a}}x + 3x^2 + 2*{{a}}y" },
  },

  /* --- gradient --- */
  "gradient-of-a-quadratic": {
    right: [["2*{{a}}x + ({{c}})y", "2*{{b}}y + ({{c}})x"], "[2*{{a}}x + ({{c}})y, 2*{{b}}y + ({{c}})x]", "(2*{{a}}x + ({{c}})y, 2*{{b}}y + ({{c}})x)"],
    wrong: { "the mixed term is lost": ["2*{{a}}x", "2*{{b}}y"], "one entry": ["2*{{a}}x + ({{c}})y", "2*{{b}}y"] },
    unreadable: { "added up": "2*{{a}}x + ({{c}})y + 2*{{b}}y + ({{c}})x" },
  },
  "gradient-of-three": {
    right: [["2x y", "x^2 + {{b}}z", "{{a}} cos(z) + {{b}}y"]],
    wrong: { "the sign of the cosine": ["2x y", "x^2 + {{b}}z", "-{{a}} cos(z) + {{b}}y"], "a term is lost": ["2x y", "x^2", "{{a}} cos(z) + {{b}}y"] },
    unreadable: { "an entry is missing": ["2x y", "x^2 + {{b}}z"] },
  },
  "gradient-of-the-loss": {
    right: [["2*{{p}}({{p}}w + b - {{t}})", "2({{p}}w + b - {{t}})"]],
    wrong: { "the order": ["2({{p}}w + b - {{t}})", "2*{{p}}({{p}}w + b - {{t}})"], "the input is lost": ["2({{p}}w + b - {{t}})", "2({{p}}w + b - {{t}})"] },
  },
  "how-the-gradient-helps": {
    right: [{ "$\\nabla L(w)$": "points where the loss grows", "$-\\nabla L(w)$": "points where the loss falls", "$\\eta$": "sets how far", "$\\lVert": "tells how steep" }],
    wrong: { "uphill and downhill": { "$\\nabla L(w)$": "points where the loss falls", "$-\\nabla L(w)$": "points where the loss grows", "$\\eta$": "sets how far", "$\\lVert": "tells how steep" } },
  },
  "length-of-the-gradient": {
    right: ["sqrt((2*{{a}}*{{p}})^2 + (2*{{b}}*({{q}}))^2)", "2 sqrt(({{a p}})^2 + ({{b q}})^2)"],
    wrong: { "the squared length": "(2*{{a}}*{{p}})^2 + (2*{{b}}*({{q}}))^2", "the entries added up": "2*{{a}}*{{p}} + 2*{{b}}*({{q}})" },
  },
  "log-sum-exp": {
    right: [["e^x/(e^x + e^({{a}}y))", "{{a}} e^({{a}}y)/(e^x + e^({{a}}y))"], ["sigmoid(x - {{a}}y)", "{{a}} sigmoid({{a}}y - x)"]],
    wrong: { "the inner slope is lost": ["e^x/(e^x + e^({{a}}y))", "e^({{a}}y)/(e^x + e^({{a}}y))"], "term by term": ["1", "{{a}}"] },
  },
  "gradient-at-a-point": {
    right: [{ first: "2*{{a}}*({{p}})*({{q}})", second: "{{a}}*({{p}})^2 + 2*{{b}}*({{q}})" }],
    wrong: { "the sign": { first: "-({{2 a p q}})", second: "{{a}}*({{p}})^2 + 2*{{b}}*({{q}})" } },
    unreadable: { "formulas instead of numbers": { first: "2*{{a}} x y", second: "{{a}} x^2 + 2*{{b}} y" } },
  },
  "slope-in-a-direction": {
    right: ["(3*2*{{a}}*{{p}} + 4*2*{{b}}*({{q}}))/5", "0.6*{{2 a p}} + 0.8*({{2 b q}})"],
    wrong: { "the vector is not a unit vector": "3*2*{{a}}*{{p}} + 4*2*{{b}}*({{q}})", "the components swapped": "(4*2*{{a}}*{{p}} + 3*2*{{b}}*({{q}}))/5" },
  },
  "straight-downhill": {
    right: ["$({{-gx}}, {{-gy}})$"],
    wrong: { "uphill": "$({{gx}}, {{gy}})$", "along the contour": "$({{-gy}}, {{gx}})$", "swapped": "$({{-gy}}, {{-gx}})$" },
  },
  "two-examples": {
    right: [["{{p}}({{p}}w + b - {{t}}) + ({{q}})(({{q}})w + b - ({{s}}))", "({{p}}w + b - {{t}}) + (({{q}})w + b - ({{s}}))"]],
    wrong: { "twice as much": ["2*{{p}}({{p}}w + b - {{t}}) + 2*({{q}})(({{q}})w + b - ({{s}}))", "2({{p}}w + b - {{t}}) + 2(({{q}})w + b - ({{s}}))"], "the second example is lost": ["{{p}}({{p}}w + b - {{t}})", "({{p}}w + b - {{t}})"] },
  },
  "softmax-cross-entropy": {
    seed: 2, // the weight 2, the right class z
    right: [["2e^x/(e^x + e^y + e^z)", "2e^y/(e^x + e^y + e^z)", "2e^z/(e^x + e^y + e^z) - 2"], ["2/(1 + e^(y-x) + e^(z-x))", "2e^y/(e^x + e^y + e^z)", "-2(e^x + e^y)/(e^x + e^y + e^z)"]],
    wrong: { "the class's term is lost": ["2e^x/(e^x + e^y + e^z)", "2e^y/(e^x + e^y + e^z)", "2e^z/(e^x + e^y + e^z)"], "the numerators are lost": ["2/(e^x + e^y + e^z)", "2/(e^x + e^y + e^z)", "2/(e^x + e^y + e^z) - 2"] },
  },
  "penalty-and-product": {
    right: [["{{a}}v e^({{a}}u v) + 2*{{b}}u", "{{a}}u e^({{a}}u v)"]],
    wrong: { "the inner slopes are lost": ["e^({{a}}u v) + 2*{{b}}u", "e^({{a}}u v)"], "u and v swapped": ["{{a}}u e^({{a}}u v) + 2*{{b}}u", "{{a}}v e^({{a}}u v)"] },
  },

  /* --- jacobian --- */
  "shape-of-the-jacobian": {
    right: [{ rows: "{{m}}", what: "output", columns: "{{n}}" }, { rows: "{{m}}", what: "Outputs", columns: "{{n}}" }],
    wrong: { "rows and columns swapped": { rows: "{{n}}", what: "input", columns: "{{m}}" } },
  },
  "jacobian-of-a-plane-map": {
    right: [[["y", "x"], ["{{a}}", "{{b}}"]], "[[y, x], [{{a}}, {{b}}]]"],
    wrong: { "transposed": [["y", "{{a}}"], ["x", "{{b}}"]], "the first row swapped": [["x", "y"], ["{{a}}", "{{b}}"]] },
  },
  "polar-coordinates": {
    right: [[["cos({{k}}t)", "-{{k}} r sin({{k}}t)"], ["sin({{k}}t)", "{{k}} r cos({{k}}t)"]]],
    wrong: { "the radius is lost": [["cos({{k}}t)", "-{{k}} sin({{k}}t)"], ["sin({{k}}t)", "{{k}} cos({{k}}t)"]], "the sign": [["cos({{k}}t)", "{{k}} r sin({{k}}t)"], ["sin({{k}}t)", "{{k}} r cos({{k}}t)"]] },
  },
  "two-by-three": {
    right: [[["y z", "x z", "x y"], ["2*{{a}}x", "0", "1"]]],
    wrong: { "a zero too many": [["y z", "x z", "x y"], ["2*{{a}}x", "0", "0"]] },
    unreadable: { "three rows, two columns": [["y z", "2*{{a}}x"], ["x z", "0"], ["x y", "1"]] },
  },
  "jacobian-of-a-layer": {
    right: [[["{{a}}(1 - tanh({{a}}x + y)^2)", "1 - tanh({{a}}x + y)^2"], ["1 - tanh(x + ({{b}})y)^2", "({{b}})(1 - tanh(x + ({{b}})y)^2)"]]],
    wrong: { "the weights are lost": [["1 - tanh({{a}}x + y)^2", "1 - tanh({{a}}x + y)^2"], ["1 - tanh(x + ({{b}})y)^2", "1 - tanh(x + ({{b}})y)^2"]], "the weights alone": [["{{a}}", "1"], ["1", "{{b}}"]] },
  },
  "determinant-of-a-map": {
    right: ["2*{{a}}*{{b}} x"],
    wrong: { "the other diagonal is added": "2*{{a}}*{{b}} x - 1", "the trace": "2*{{a}} x + {{b}}" },
  },
  "linear-layer": {
    right: [[["{{a}}", "{{b}}"], ["{{c}}", "{{d}}"]], "[[{{a}}, {{b}}], [{{c}}, {{d}}]]"],
    wrong: { "transposed": [["{{a}}", "{{c}}"], ["{{b}}", "{{d}}"]], "with the variables": [["({{a}})x", "({{b}})y"], ["({{c}})x", "({{d}})y"]] },
  },
  "softmax-of-two": {
    right: [[["{{a}} sigmoid({{a}}(x-y)) (1 - sigmoid({{a}}(x-y)))", "-{{a}} e^({{a}}x + {{a}}y)/(e^({{a}}x) + e^({{a}}y))^2"], ["-{{a}} e^({{a}}x + {{a}}y)/(e^({{a}}x) + e^({{a}}y))^2", "{{a}} e^({{a}}x) e^({{a}}y)/(e^({{a}}x) + e^({{a}}y))^2"]]],
    wrong: { "a diagonal matrix": [["{{a}} sigmoid({{a}}(x-y)) (1 - sigmoid({{a}}(x-y)))", "0"], ["0", "{{a}} sigmoid({{a}}(x-y)) (1 - sigmoid({{a}}(x-y)))"]] },
  },
  "rectified-layer": {
    right: [[["{{a}} step({{a}}x + y)", "step({{a}}x + y)"], ["step(x - {{b}}y)", "-{{b}} step(x - {{b}}y)"]]],
    wrong: { "the weights alone": [["{{a}}", "1"], ["1", "-{{b}}"]], "the sign": [["{{a}} step({{a}}x + y)", "step({{a}}x + y)"], ["step(x - {{b}}y)", "{{b}} step(x - {{b}}y)"]] },
  },
  "shapes-in-a-chain": {
    right: [{ rows: "{{k}}", columns: "{{m}}", entries: "{{k n}}" }, { rows: "{{k}}", columns: "{{m}}", entries: "{{k}}*{{n}}" }],
    wrong: { "the shape of the first": { rows: "{{m}}", columns: "{{n}}", entries: "{{m n}}" } },
  },
  "activation-by-entries": {
    right: [["It is a diagonal matrix", "The entry in row", "No entry is larger"]],
    wrong: { "one is missing": ["It is a diagonal matrix", "The entry in row"], "all positive": ["It is a diagonal matrix", "The entry in row", "No entry is larger", "All its entries"] },
  },
  "one-entry": {
    right: ["{{n}} x^({{n}}-1) e^({{a}}y)"],
    wrong: { "row and column swapped": "{{a}} x", "in y": "{{a}} x^{{n}} e^({{a}}y)" },
  },

  /* --- hessian --- */
  "what-the-hessian-holds": {
    right: ["A symmetric matrix"],
    wrong: { "the gradient": "A vector of ${{n}}$ first", "the mixed ones are lost": "A vector of ${{n}}$ second", "added up": "A number" },
  },
  "hessian-of-a-quadratic": {
    right: [[["2*{{a}}", "{{c}}"], ["{{c}}", "2*{{b}}"]], "[[{{2 a}}, {{c}}], [{{c}}, {{2 b}}]]"],
    wrong: { "the mixed entries are zero": [["2*{{a}}", "0"], ["0", "2*{{b}}"]] },
    unreadable: { "the gradient": ["2*{{a}}x + ({{c}})y", "2*{{b}}y + ({{c}})x"] },
  },
  "hessian-with-a-cubic": {
    right: [[["6*{{a}}x", "2*{{b}}y"], ["2*{{b}}y", "2*{{b}}x"]]],
    wrong: { "the mixed entries are zero": [["6*{{a}}x", "0"], ["0", "2*{{b}}x"]], "not symmetric": [["6*{{a}}x", "2*{{b}}y"], ["2*{{b}}x", "2*{{b}}x"]] },
  },
  "hessian-of-an-exponential": {
    right: [[["{{a}}^2 y^2 e^({{a}}x y)", "({{a}} + {{a}}^2 x y) e^({{a}}x y)"], ["({{a}} + {{a}}^2 x y) e^({{a}}x y)", "{{a}}^2 x^2 e^({{a}}x y)"]]],
    wrong: { "the product rule is lost": [["{{a}}^2 y^2 e^({{a}}x y)", "{{a}}^2 x y e^({{a}}x y)"], ["{{a}}^2 x y e^({{a}}x y)", "{{a}}^2 x^2 e^({{a}}x y)"]] },
  },
  "bowl-or-saddle": {
    right: [{ "both positive": "a bowl", "both negative": "a dome", "one positive, one negative": "a saddle", "one positive, one zero": "the test does not" }],
    wrong: { "bowl and dome": { "both positive": "a dome", "both negative": "a bowl", "one positive, one negative": "a saddle", "one positive, one zero": "the test does not" } },
  },
  "determinant-of-the-hessian": {
    right: ["4*{{a}}*{{b}} - ({{c}})^2"],
    wrong: { "the square is added": "4*{{a}}*{{b}} + ({{c}})^2", "the mixed entries are zero": "4*{{a}}*{{b}}" },
  },
  "newton-step": {
    right: ["{{p}} - (4*{{a}}*{{p}}^3 + 2*{{b}}*{{p}})/(12*{{a}}*{{p}}^2 + 2*{{b}})"],
    wrong: { "uphill": "{{p}} + (4*{{a}}*{{p}}^3 + 2*{{b}}*{{p}})/(12*{{a}}*{{p}}^2 + 2*{{b}})", "the value instead of the slope": "{{p}} - ({{a}}*{{p}}^4 + {{b}}*{{p}}^2)/(4*{{a}}*{{p}}^3 + 2*{{b}}*{{p}})" },
  },
  "three-variables": {
    right: [[["2y", "{{a}}z + 2x", "{{a}}y"], ["{{a}}z + 2x", "0", "{{a}}x"], ["{{a}}y", "{{a}}x", "2*{{b}}"]]],
    wrong: { "the mixed entries are zero": [["2y", "0", "0"], ["0", "0", "0"], ["0", "0", "2*{{b}}"]] },
  },
  "hessian-of-the-logistic-loss": {
    right: [[["{{p}}^2 sigmoid({{p}}w+b)(1-sigmoid({{p}}w+b))", "{{p}} sigmoid({{p}}w+b)(1-sigmoid({{p}}w+b))"], ["{{p}} sigmoid({{p}}w+b)(1-sigmoid({{p}}w+b))", "e^({{p}}w+b)/(1+e^({{p}}w+b))^2"]]],
    wrong: { "the mixed entries are zero": [["{{p}}^2 sigmoid({{p}}w+b)(1-sigmoid({{p}}w+b))", "0"], ["0", "sigmoid({{p}}w+b)(1-sigmoid({{p}}w+b))"]] },
  },
  "how-many-different": {
    right: ["{{n}}*({{n}}+1)/2"],
    wrong: { "all of them": "{{n}}^2", "without the diagonal": "{{n}}*({{n}}-1)/2" },
  },
  "parabola-of-best-fit": {
    right: ["{{c}}(1 + {{a}}x + ({{a}}x)^2/2)"],
    wrong: { "the half is lost": "{{c}}(1 + {{a}}x + ({{a}}x)^2)", "the tangent": "{{c}}(1 + {{a}}x)", "the function itself": "{{c}} e^({{a}}x)" },
  },
  "eigenvalues-of-a-bowl": {
    right: [{ sum: "2*{{a}} + {{c}}", difference: "2*{{a}} - {{c}}" }],
    wrong: { "swapped": { sum: "2*{{a}} - {{c}}", difference: "2*{{a}} + {{c}}" } },
  },

  /* --- training --- */
  "symbolic-derivative-of-f": {
    right: ["2*x + 3", "2x+3"],
    wrong: { "the constant is kept": "2*x + 8" },
  },
  "symbolic-derivative-of-sine": {
    right: ["4*x*cos(2*x**2)", "4x cos(2x^2)"],
    wrong: { "the inner derivative is forgotten": "cos(2*x**2)" },
  },
  "central-difference": {
    right: ["7", "7.0", "7.00000000009", "7.000000000590", "2*2 + 3"],
    wrong: { "the forward difference": "7.00001", "the value": "15", "without the half": "14" },
  },
  "error-of-central-difference": {
    right: ["0", "7 - 7"],
    wrong: { "the forward difference's error": "10^(-6)", "the value itself": "7" },
  },
  "forward-difference": {
    right: ["{{a}}*(2*{{p}} + {{h}})", "2*{{a}}*{{p}} + {{a}}*10^(-{{k}})"],
    wrong: { "the derivative": "2*{{a}}*{{p}}", "the central difference's half step": "{{a}}*(2*{{p}} + {{h}}/2)" },
  },
  "error-for-a-cubic": {
    right: ["{{a}}*{{h}}^2", "{{a}}/10^(2*{{k}})"],
    wrong: { "the sign": "-{{a}}*{{h}}^2", "like a quadratic": "0", "of first order": "{{a}}*{{h}}" },
  },
  "one-descent-step": {
    right: ["{{p}} - {{r}}*2*{{a}}*({{p}} - {{b}})"],
    wrong: { "uphill": "{{p}} + {{r}}*2*{{a}}*({{p}} - {{b}})", "without the learning rate": "{{p}} - 2*{{a}}*({{p}} - {{b}})" },
  },
  "descent-in-the-plane": {
    right: ["x - {{r}}*2*{{a}}x", "x(1 - 2*{{a}}*{{r}})"],
    wrong: { "uphill": "x + {{r}}*2*{{a}}x", "without the learning rate": "x - 2*{{a}}x" },
  },
  "learning-rate-too-large": {
    right: [["For $0 < \\eta < 1$", "For $\\eta = \\frac{1}{2}$", "For $\\eta > 1$"]],
    wrong: { "faster": ["For $0 < \\eta < 1$", "For $\\eta = \\frac{1}{2}$", "For $\\eta > 1$", "A larger learning rate"], "one only": ["For $0 < \\eta < 1$"] },
  },
  "backprop-weight": {
    right: ["2*{{p}}(sigmoid({{p}}w) - {{t}}) sigmoid({{p}}w)(1 - sigmoid({{p}}w))"],
    wrong: { "the sigmoid's slope is lost": "2*{{p}}(sigmoid({{p}}w) - {{t}})", "the input is lost": "2(sigmoid({{p}}w) - {{t}}) sigmoid({{p}}w)(1 - sigmoid({{p}}w))" },
    unreadable: { "a is left in it": "2*{{p}}(a - {{t}}) a (1 - a)" },
  },
  "sigmoid-to-three-figures": {
    right: ["e^({{z}})/(1 + e^({{z}}))^2", "sigmoid({{z}})(1 - sigmoid({{z}}))"],
    wrong: { "the sigmoid itself": "sigmoid({{z}})", "two figures": "0.1" },
  },
  "momentum": {
    right: ["{{p}} - {{r}}*({{m}}*({{v}}) + 2*{{a}}*{{p}})"],
    wrong: { "without momentum": "{{p}} - {{r}}*2*{{a}}*{{p}}", "uphill": "{{p}} + {{r}}*({{m}}*({{v}}) + 2*{{a}}*{{p}})" },
  },
  "two-descent-steps": {
    right: ["{{p}}*(1 - 2*{{a}}*{{r}})^2"],
    wrong: { "one step": "{{p}}*(1 - 2*{{a}}*{{r}})", "the slope taken twice at the start": "{{p}} - 2*{{r}}*2*{{a}}*{{p}}" },
  },
  "backprop-by-hand": {
    right: [{ output: "({{w}})*{{p}} + ({{b}})", loss: "({{w p + b}} - {{t}})^2", error: "2*({{w p + b}} - {{t}})", weight: "2*({{w p + b}} - {{t}})*{{p}}", bias: "2*({{w p + b}} - {{t}})" }],
    wrong: { "the input is lost": { output: "({{w}})*{{p}} + ({{b}})", loss: "({{w p + b}} - {{t}})^2", error: "2*({{w p + b}} - {{t}})", weight: "2*({{w p + b}} - {{t}})", bias: "2*({{w p + b}} - {{t}})" } },
  },
  "two-paths": {
    right: ["x^{{n}} + ({{a}} + x)*{{n}} x^({{n}}-1)"],
    wrong: { "the direct path is lost": "({{a}} + x)*{{n}} x^({{n}}-1)", "the path through h is lost": "x^{{n}}" },
    unreadable: { "h is left in it": "h + ({{a}} + x)*{{n}} x^({{n}}-1)" },
  },
  "two-linear-layers": {
    right: ["2*({{u}}*({{v}})*{{p}} - {{t}})*({{v}})*{{p}}"],
    wrong: { "the second layer's weight is lost": "2*({{u}}*({{v}})*{{p}} - {{t}})*{{p}}", "for the other weight": "2*({{u}}*({{v}})*{{p}} - {{t}})*{{u}}*{{p}}" },
  },
  "which-epsilon": {
    right: [["Without rounding", "The smaller $\\varepsilon$, the more digits", "A forward difference"]],
    wrong: { "the smaller the better": ["Without rounding", "The smaller $\\varepsilon$, the more digits", "A forward difference", "The smaller $\\varepsilon$ is chosen"] },
  },
  "training-loop": {
    right: [["Compute the outputs", "Compute the loss", "Go backwards", "Move every weight"]],
    wrong: { "the step before the derivatives": ["Compute the outputs", "Compute the loss", "Move every weight", "Go backwards"] },
  },
  "largest-learning-rate": {
    right: ["1/max({{a}}, {{b}})", "2/(2 max({{a}}, {{b}}))"],
    wrong: { "the smaller eigenvalue": "1/min({{a}}, {{b}})", "twice as much": "2/max({{a}}, {{b}})" },
  },
  "mean-over-a-batch": {
    right: ["{{p}}*({{p}}*{{now}} - {{t}}) + ({{q}})*(({{q}})*{{now}} - {{s}})"],
    wrong: { "the sum instead of the mean": "2*({{p}}*({{p}}*{{now}} - {{t}}) + ({{q}})*(({{q}})*{{now}} - {{s}}))", "the second example is lost": "{{p}}*({{p}}*{{now}} - {{t}})" },
  },

  /* --- longer kinds of answer --- */
  "back-from-a-power": {
    right: ["{{a/(n+1)}} x^({{n+1}}) + {{b}} x + C", "C + {{b}}x + {{a}} x^({{n+1}})/{{n+1}}"],
    wrong: { "not divided": "{{a}} x^({{n+1}}) + {{b}} x + C", "differentiated instead": "{{a n}} x^({{n-1}}) + C", "the constant term is lost": "{{a/(n+1)}} x^({{n+1}}) + C" },
    unreadable: { "a letter that is no constant": "x + D" },
  },
  "back-from-a-wave": {
    right: ["{{a/b}} sin({{b}}x) + C", "({{a}} sin({{b}}x))/{{b}} + 7 + c"],
    wrong: { "differentiated instead": "-{{a b}} sin({{b}}x) + C", "multiplied instead of divided": "{{a b}} sin({{b}}x) + C", "the sign": "-{{a/b}} sin({{b}}x) + C" },
  },
  "tangent-as-an-equation": {
    right: ["y = {{height}} + ({{slope}})(x - ({{p}}))", "y - ({{height}}) = ({{slope}})(x - ({{p}}))", "2y = 2*({{height}}) + 2*({{slope}})(x - ({{p}}))"],
    wrong: { "the value is lost": "y = ({{slope}})(x - ({{p}})) + ({{height}}) + 1", "the slope's sign": "y = {{height}} - ({{slope}})(x - ({{p}}))" },
    unreadable: { "no equals sign": "({{slope}}) x" },
  },
  "where-it-rises": {
    right: ["x < -{{a}} or x > {{a}}", "(-oo, -{{a}}) U ({{a}}, oo)", "R \\ {0} ∩ (-oo, -{{a}}) ∪ ({{a}}, ∞)"],
    wrong: { "in between": "(-{{a}}, {{a}})", "with its ends": "(-oo, -{{a}}] U [{{a}}, oo)", "one side": "x > {{a}}" },
    unreadable: { "a number": "{{a}}" },
  },
  "level-places": {
    right: ["-{{a}}, 0, {{a}}", "x = 0 or x = ±{{a}}"],
    wrong: { "zero is lost": "±{{a}}", "one side": "0, {{a}}", "one too many": "-{{a}}, 0, {{a}}, {{a + 1}}" },
  },
  "critical-points": {
    right: ["({{a}}, {{b}}), (-{{a}}, {{b}})", "(-{{a}}, {{b}}); ({{a}}, {{b}})"],
    wrong: { "one only": "({{a}}, {{b}})", "the sign of the other coordinate": "({{a}}, {{-b}}), (-{{a}}, {{-b}})" },
    unreadable: { "numbers instead of points": "1, 2, 3" },
  },
  "tangent-plane": {
    right: ["z = {{height}} + ({{slopex}})(x - ({{p}})) + ({{slopey}})(y - ({{q}}))", "z - ({{height}}) = ({{slopey}})(y - ({{q}})) + ({{slopex}})(x - ({{p}}))"],
    wrong: { "the value is lost": "z = ({{slopex}})(x - ({{p}})) + ({{slopey}})(y - ({{q}})) + ({{height}}) + 1", "one direction is lost": "z = {{height}} + ({{slopey}})(y - ({{q}}))" },
  },
  "level-set-through-a-point": {
    right: ["x^2 + {{a}}y^2 = {{level}}", "{{level}} = {{a}}*y*y + x*x", "x^2 = {{level}} - {{a}}y^2"],
    wrong: { "another level": "x^2 + {{a}}y^2 = {{level + 1}}", "the factor is lost": "x^2 + y^2 = {{level}}" },
  },
  "back-from-a-gradient": {
    right: ["{{a}} x^2 y + {{b}} y^2 + C", "y({{a}} x^2 + {{b}} y) - K"],
    wrong: { "the part in y is lost": "{{a}} x^2 y + C", "twice the mixed part": "{{2 a}} x^2 y + {{b}} y^2 + C" },
  },
  "table-of-descent": {
    right: [[["0"], ["{{s*(1 - 2 a r)}}"], ["{{s*(1 - 2 a r)^2}}"], ["{{s*(1 - 2 a r)^3}}"]]],
    wrong: { "uphill": [["0"], ["{{s*(1 + 2 a r)}}"], ["{{s*(1 + 2 a r)^2}}"], ["{{s*(1 + 2 a r)^3}}"]], "without the rate": [["0"], ["{{s - 2 a s}}"], ["{{s}}"], ["{{s}}"]] },
    unreadable: { "an empty cell": [["0"], ["1"], ["1"], [""]] },
  },
  "table-of-newton": {
    seed: 3,
    right: [[["0"], ["{{(s + c/s)/2}}"], ["{{((s + c/s)/2 + c/((s + c/s)/2))/2}}"], ["{{(((s + c/s)/2 + c/((s + c/s)/2))/2 + c/(((s + c/s)/2 + c/((s + c/s)/2))/2))/2}}"]]],
    wrong: { "the other sign": [["0"], ["{{s + (s^2 - c)/(2 s)}}"], ["1"], ["1"]] },
  },
  "graph-of-a-neuron": {
    right: [[["0", "{{2 (w x - t) x + 2 w}}"], ["0", "{{2 (w x - t) w}}"], ["{{w x}}", "{{2 (w x - t)}}"], ["{{(w x - t)^2 + w^2}}", "1"]]],
    wrong: { "one way only": [["0", "{{2 (w x - t) x}}"], ["0", "{{2 (w x - t) w}}"], ["{{w x}}", "{{2 (w x - t)}}"], ["{{(w x - t)^2 + w^2}}", "1"]] },
  },
  "graph-used-twice": {
    right: [[["0", "{{3 a^3 p^2}}"], ["{{a p}}", "{{3 a^2 p^2}}"], ["{{a^2 p^2}}", "{{a p}}"], ["{{a^3 p^3}}", "1"]]],
    wrong: { "one way only": [["0", "{{a^3 p^2}}"], ["{{a p}}", "{{a^2 p^2}}"], ["{{a^2 p^2}}", "{{a p}}"], ["{{a^3 p^3}}", "1"]] },
  },
  "rate-in-words": { right: [], wrong: {}, unreadable: { "nothing": "" } },
  "neuron-in-parts": {
    right: [],
    wrong: { "a slip at the start, which the others follow": { value: "{{w x + b + 1}}", slope: "{{6 (w x + b + 1)}}", weight: "{{6 (w x + b + 1) x}}", words: "Because it is the factor." } },
    unreadable: { "a bracket is open": { value: "(", slope: "1", weight: "1", words: "Because." } },
  },
  "tangent-in-parts": {
    right: [{ slopes: "{{2 a}}x", slope: "{{2 a p}}", line: "y = {{a p^2}} + {{2 a p}}(x - {{p}})" }],
    wrong: { "the slope is wrong, and the line follows": { slopes: "{{2 a}}x", slope: "{{a p}}", line: "y = {{a p^2}} + {{a p}}(x - {{p}})" } },
  },
  "tiny-probability": {
    seed: 1,
    right: [],
    wrong: { "the sign of the exponent": "1.00 * 10^5", "nothing": "0" },
    unreadable: { "unfinished": "1.2 * 10^" },
  },
  "weights-after-a-step": {
    right: [["{{u - 2 u r}}", "{{v - 6 v r}}"], "({{u - 2 u r}}, {{v - 6 v r}})"],
    wrong: { "uphill": ["{{u + 2 u r}}", "{{v + 6 v r}}"], "without the rate": ["{{u - 2 u}}", "{{v - 6 v}}"] },
  },
  "product-of-jacobians": {
    right: [[["{{a}}", "{{1 + 2 b}}"], ["{{3 a}}", "{{3 - b}}"]]],
    wrong: { "in the other order": [["{{a + 3}}", "{{2 a - 1}}"], ["{{3 b}}", "{{-b}}"]], "transposed": [["{{a}}", "{{3 a}}"], ["{{1 + 2 b}}", "{{3 - b}}"]] },
  },
  "where-it-is-convex": {
    right: ["x < -{{a}} or x > {{a}}", "(-∞, -{{a}}) ∪ ({{a}}, ∞)"],
    wrong: { "in between": "-{{a}} < x < {{a}}", "everywhere": "R" },
  },
  /* --- more of derivatives --- */
  "mean-rate-of-change": {
    right: ["{{a (p + q)}}", "{{a}}*({{p}} + {{q}})"],
    wrong: { "the change itself": "{{a (p + q) w + a (p + q)}}", "the slope at the start": "{{2 a p}}" },
    unreadable: { "a formula": "{{a}}x" },
  },
  "three-times": {
    right: ["{{a^3}} e^({{a}}x) + {{b n (n-1) (n-2)}} x^{{n-3}}"],
    wrong: { "only twice": "{{a^2}} e^({{a}}x) + {{b n (n-1)}} x^{{n-2}}", "the factors of the exponential are lost": "e^({{a}}x) + {{b n (n-1) (n-2)}} x^{{n-3}}" },
  },
  "where-the-slope-is-given": {
    right: ["{{p}}", "{ {{p}} }"],
    wrong: { "where the graph is as high": "{{p + 1}}", "the other sign": "{{-p}}" },
  },
  "normal-to-a-parabola": {
    right: ["y = {{a p^2}} - (x - {{p}})/{{2 a p}}", "{{2 a p}} y + x = {{2 a^2 p^3 + p}}"],
    wrong: { "the tangent": "y = {{a p^2}} + {{2 a p}}(x - {{p}})", "the sign is kept": "y = {{a p^2}} + (x - {{p}})/{{2 a p}}" },
  },
  "logarithm-over-a-power": {
    right: ["({{a}} - {{a n}} ln(x))/x^{{n + 1}}", "{{a}}/x^{{n+1}} - {{a n}} ln(x)/x^{{n+1}}"],
    wrong: { "top and bottom each by itself": "{{a/n}} /x^{{n}}", "the order above the bar": "({{a n}} ln(x) - {{a}})/x^{{n + 1}}" },
    unreadable: { "the logarithm of nothing": "ln()" },
  },
  "smooth-at-the-joint": {
    right: [{ m: "{{2 a p}}", c: "{{-a p^2}}" }],
    wrong: { "a wrong slope, and the line follows": { m: "{{a p}}", c: "0" }, "only joined": { m: "{{a p}}", c: "{{a p^2}}" } },
  },
  "from-flat-to-steep": {
    right: [["$e^{-x}$", "$\\cos(x)$", "$\\sin\\left(", "$\\ln(1", "$\\tan(2x)$"]],
    wrong: { "by their values": [["$\\sin\\left("], ["$\\ln(1"], ["$\\tan(2x)$"], ["$e^{-x}$"], ["$\\cos(x)$"]].flat() },
  },
  /* --- more of the chain rule --- */
  "logarithm-of-a-parabola": {
    right: ["{{2 a}}x/({{a}}x^2 + {{b}})"],
    wrong: { "the inner derivative is lost": "1/({{a}}x^2 + {{b}})", "the logarithm is kept": "{{2 a}}x ln({{a}}x^2 + {{b}})" },
  },
  "bell-around-a-mean": {
    right: ["-(x - ({{m}}))/{{s^2}} * e^(-(x - ({{m}}))^2/{{2 s^2}})"],
    wrong: { "the inner derivative is lost": "e^(-(x - ({{m}}))^2/{{2 s^2}})", "the sign": "(x - ({{m}}))/{{s^2}} * e^(-(x - ({{m}}))^2/{{2 s^2}})" },
  },
  "three-deep": {
    right: ["{{a}} cos({{a}}x) e^(sin({{a}}x))/(1 + e^(sin({{a}}x)))", "{{a}} cos({{a}}x) sigmoid(sin({{a}}x))"],
    wrong: { "the innermost factor is lost": "cos({{a}}x) e^(sin({{a}}x))/(1 + e^(sin({{a}}x)))", "the logarithm's own derivative alone": "1/(1 + e^(sin({{a}}x)))" },
  },
  "slopes-from-a-table": {
    right: ["{{r s}}", "{{r}}*({{s}})"],
    wrong: { "the slope at the wrong place": "{{r t}}", "added": "{{r + s}}" },
  },
  "back-through-a-chain": {
    right: ["{{k}} sin({{a}}x^2) + C"],
    wrong: { "the inner factor is kept": "{{2 a k}} x sin({{a}}x^2) + C", "differentiated": "-{{2 a k}} sin({{a}}x^2) + C" },
  },
  "vanishing-slopes": {
    right: ["{{(w/4)^n}}", "({{w}}/4)^{{n}}"],
    wrong: { "added": "{{n w/4}}", "one layer": "{{w/4}}" },
  },
  "outside-and-inside": {
    right: [{ "$\\sin^{": "$\\sin(x)$", "$\\sin(x^": "$x^{", "$e^{": "$-", "$\\sqrt{": "$x + " }],
    wrong: { "power and sine": { "$\\sin^{": "$x^{", "$\\sin(x^": "$\\sin(x)$", "$e^{": "$-", "$\\sqrt{": "$x + " } },
  },
  /* --- more of partial derivatives --- */
  "product-in-the-exponent": {
    right: ["{{a}} x^2 e^({{a}} x y)"],
    wrong: { "the inner derivative is lost": "x e^({{a}} x y)", "by the other letter": "(1 + {{a}} x y) e^({{a}} x y)" },
  },
  "product-in-both-places": {
    right: ["(1 + {{a}} x y) e^({{a}} x y)", "e^({{a}} x y) + {{a}} x y e^({{a}} x y)"],
    wrong: { "one place only": "e^({{a}} x y)", "by the other letter": "{{a}} x^2 e^({{a}} x y)" },
  },
  "mixed-at-a-point": {
    right: ["{{6 a p q^2}}"],
    wrong: { "by one letter only": "{{2 a p q^3 + 6 a p q^2}}", "the first derivative in y": "{{3 a p^2 q^2 + 6 a p q^2}}" },
  },
  "which-are-zero": {
    right: [["$\\dfrac{\\partial^2 f}{\\partial x\\,\\partial y}$", "$\\dfrac{\\partial^2 f}{\\partial z^2}$", "$\\dfrac{\\partial^2 f}{\\partial y\\,\\partial z}$"]],
    wrong: { "one of the zeros is missed": ["$\\dfrac{\\partial^2 f}{\\partial x\\,\\partial y}$", "$\\dfrac{\\partial^2 f}{\\partial y\\,\\partial z}$"], "a constant is taken for zero": ["$\\dfrac{\\partial^2 f}{\\partial x\\,\\partial y}$", "$\\dfrac{\\partial^2 f}{\\partial z^2}$", "$\\dfrac{\\partial^2 f}{\\partial y\\,\\partial z}$", "$\\dfrac{\\partial^2 f}{\\partial x^2}$"] },
  },
  "normalised-value": {
    right: ["-{{g}}(x - m)/s^2", "{{g}}(m - x)/s^2"],
    wrong: { "the sign": "{{g}}(x - m)/s^2", "the square is lost": "-{{g}}(x - m)/s" },
  },
  "heat-that-spreads": {
    right: ["-{{a^2}} e^(-{{a^2}} t) sin({{a}}x)"],
    wrong: { "the sign": "{{a^2}} e^(-{{a^2}} t) sin({{a}}x)", "once only": "{{a}} e^(-{{a^2}} t) cos({{a}}x)" },
  },
  "along-a-path-in-parts": {
    right: [{ byx: "y^2", byy: "2 x y", total: "{{4 a^2}} t^3" }],
    wrong: { "one way only": { byx: "y^2", byy: "2 x y", total: "{{2 a^2}} t^3" } },
  },
  /* --- more of gradients --- */
  "away-from-the-origin": {
    right: [["{{a}}x/sqrt(x^2 + y^2)", "{{a}}y/sqrt(x^2 + y^2)"]],
    wrong: { "the inner derivative is lost": ["{{a}}/(2 sqrt(x^2 + y^2))", "{{a}}/(2 sqrt(x^2 + y^2))"] },
  },
  "loss-of-a-line": {
    right: [["{{p}}(w*{{p}} + b - {{s}}) + {{q}}(w*{{q}} + b - {{t}})", "(w*{{p}} + b - {{s}}) + (w*{{q}} + b - {{t}})"]],
    wrong: { "the factors of w are lost": ["(w*{{p}} + b - {{s}}) + (w*{{q}} + b - {{t}})", "(w*{{p}} + b - {{s}}) + (w*{{q}} + b - {{t}})"] },
  },
  "ridge-at-a-point": {
    right: [["{{4 + 2 k u}}", "{{2 k v - 2}}"]],
    wrong: { "the two of the square is lost": ["{{4 + k u}}", "{{k v - 2}}"], "without the penalty": ["4", "-2"] },
  },
  "along-and-across": {
    right: [{ angle: "perpendicular", along: "zero", length: "length" }, { angle: "orthogonal", along: "0", length: "norm" }],
    wrong: { "the other way round": { angle: "parallel", along: "zero", length: "length" } },
  },
  "directions-that-rise": {
    right: [["$(1, 0)$", "$(0, -1)$"]],
    wrong: { "the sign of the second entry": ["$(1, 0)$", "$(0, 1)$"], "one only": ["$(1, 0)$"] },
  },
  /* --- more of Jacobians --- */
  "one-map-after-another": {
    right: [[["{{2 u q}}", "{{2 u p}}"], ["{{v q + u}}", "{{v p + u}}"]]],
    wrong: { "transposed": [["{{2 u q}}", "{{v q + u}}"], ["{{2 u p}}", "{{v p + u}}"]], "the inner one alone": [["{{q}}", "{{p}}"], ["1", "1"]] },
  },
  "shares-of-a-sum": {
    right: [[["{{a}}y/({{a}}x + y)^2", "-{{a}}x/({{a}}x + y)^2"], ["-{{a}}y/({{a}}x + y)^2", "{{a}}x/({{a}}x + y)^2"]]],
    wrong: { "transposed": [["{{a}}y/({{a}}x + y)^2", "-{{a}}y/({{a}}x + y)^2"], ["-{{a}}x/({{a}}x + y)^2", "{{a}}x/({{a}}x + y)^2"]] },
  },
  "a-small-step-through-a-map": {
    right: [["{{(2 p q + p^2) d}}", "{{(1 - 2 q) d}}"]],
    wrong: { "without the step": ["{{2 p q + p^2}}", "{{1 - 2 q}}"], "only x moves": ["{{2 p q d}}", "{{d}}"] },
  },
  "where-a-map-folds": {
    right: ["2x^2 + {{a}}y = 0", "y = -2x^2/{{a}}", "{{a}} y = -2 x^2"],
    wrong: { "the diagonals are added": "2x^2 - {{a}}y = 0", "the determinant is 1": "2x^2 + {{a}}y = 1" },
  },
  /* --- more of Hessians --- */
  "curvature-in-a-direction": {
    right: ["{{2 a + 2 b m + 2 c m^2}}"],
    wrong: { "without the mixed entries": "{{2 a + 2 c m^2}}", "the value of f": "{{a + b m + c m^2 + 1 + abs(a + b m + c m^2)}}" },
  },
  "parabola-in-two-variables": {
    right: ["1 + {{a}}x + {{a^2/2}}x^2 - {{b^2/2}}y^2"],
    wrong: { "the halves are lost": "1 + {{a}}x + {{a^2}}x^2 - {{b^2}}y^2", "the tangent plane": "1 + {{a}}x" },
  },
  "convex-for-which-coupling": {
    right: ["[-{{2 a}}, {{2 a}}]", "-{{2 a}} <= c <= {{2 a}}"],
    wrong: { "without its ends": "(-{{2 a}}, {{2 a}})", "half as wide": "[-{{a}}, {{a}}]" },
  },
  "a-test-that-tells-nothing": {
    right: ["$x^4 + {{a}}y^4$"],
    wrong: { "a saddle": "$x^4 - {{a}}y^4$", "an ordinary bowl": "$x^2 + {{a}}y^2$" },
  },
  /* --- more of training --- */
  "gradient-by-differences": {
    right: [["{{3 a p^2 + a h^2}}", "{{2 q}}"]],
    wrong: { "the exact gradient": ["{{3 a p^2}}", "{{2 q}}"], "in the other order": ["{{2 q}}", "{{3 a p^2 + a h^2}}"] },
  },
  "first-step-of-adam": {
    right: ["{{w - r g/abs(g)}}"],
    wrong: { "an ordinary step": "{{w - r g}}", "uphill": "{{w + r g/abs(g)}}" },
  },
  "a-rate-that-shrinks": {
    right: [[["0", "0"], ["{{q/2}}", "{{s (1 - 2 q)}}"], ["{{q/4}}", "{{s (1 - 2 q) (1 - q)}}"]]],
    wrong: { "the rate stays": [["0", "0"], ["{{q}}", "{{s (1 - 2 q)}}"], ["{{q}}", "{{s (1 - 2 q)^2}}"]] },
  },
  "momentum-in-a-table": {
    right: [[["0", "0"], ["{{2 s}}", "{{s - s/4}}"], ["{{5 s/2}}", "{{s - s/4 - 5 s/16}}"]]],
    wrong: { "no momentum": [["0", "0"], ["{{2 s}}", "{{s - s/4}}"], ["{{3 s/2}}", "{{s - s/4 - 3 s/16}}"]] },
  },
  "second-difference": {
    right: ["{{12 a p^2 + 2 a h^2}}"],
    wrong: { "the exact second derivative": "{{12 a p^2}}", "a first derivative": "{{4 a p^3 + 1}}" },
  },
  "orders-of-the-error": {
    right: [{ "forward difference": "like $\\varepsilon$", "central difference": "like $\\varepsilon^2$", "central difference with": "like $\\varepsilon^4$", "automatic": "there is no" }],
    wrong: { "forward and central": { "forward difference": "like $\\varepsilon^2$", "central difference": "like $\\varepsilon$", "central difference with": "like $\\varepsilon^4$", "automatic": "there is no" } },
  },
  "a-smaller-epsilon": {
    right: [{ forward: "1/{{k}}", central: "1/{{k^2}}" }],
    wrong: { "both alike": { forward: "1/{{k}}", central: "1/{{k}}" }, "upside down": { forward: "{{k}}", central: "{{k^2}}" } },
  },
  "cost-of-checking": {
    right: ["{{2 n}}", "2*{{n}}"],
    wrong: { "one side only": "{{n}}", "one more": "{{n + 1}}" },
  },
  "is-the-gradient-right": {
    right: ["{{abs(d)/(a + num)}}"],
    wrong: { "the difference itself": "{{abs(d)}}", "ten times as much": "{{10 abs(d)/(a + num)}}" },
  },
  "steps-in-an-epoch": {
    right: ["{{e n/b}}", "{{e}}*{{n}}/{{b}}"],
    wrong: { "one epoch": "{{n/b}}", "a step for each example": "{{e n}}" },
  },
  "the-best-step": {
    right: ["{{(a^2 + b^2)/(2 (a^3 + b^3))}}"],
    wrong: { "the largest curvature's rate": "{{1/(2 max(a, b))}}", "the half is lost": "{{(a^2 + b^2)/(a^3 + b^3)}}" },
  },
  "why-not-all-zero": { right: [], wrong: {}, unreadable: { "nothing": "" } },
};

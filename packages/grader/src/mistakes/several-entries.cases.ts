import type { MistakeName } from "./names";

/** Wrong gradients, Jacobians and Hessians, worked out by hand. Functions are separated by semicolons. */
type Row = readonly [kind: "gradient" | "jacobian" | "hessian", of: string, variables: string, answer: string, names: readonly MistakeName[]];

// prettier-ignore
export const severalEntriesCases: readonly Row[] = [
  ["gradient", "x^2 y", "x,y", "2x y + x^2", ["gradient-summed"]],
  ["gradient", "sin(x) + y^2", "x,y", "cos(x) + 2y", ["gradient-summed"]],
  ["gradient", "x y z", "x,y,z", "y z + x z + x y", ["gradient-summed"]],
  ["gradient", "x^2 y", "x,y", "[x^2, 2x y]", ["gradient-entry-order"]],
  ["gradient", "x^2 + e^z + y^3", "x,y,z", "[2x, e^z, 3y^2]", ["gradient-entry-order"]],
  ["gradient", "x^3 + y^2", "x,y", "[2y, 3x^2]", ["gradient-entry-order"]],
  ["gradient", "(3w + 2b - t)^2", "w,b", "[2(3w + 2b - t), 2(3w + 2b - t)]", ["missing-inner-derivative"]],
  ["gradient", "sin(3x) + cos(2y)", "x,y", "[cos(3x), -sin(2y)]", ["missing-inner-derivative"]],
  ["gradient", "x^3 y^4", "x,y", "[x^2 y^4, x^3 y^3]", ["power-coefficient-lost"]],
  ["gradient", "x^3 y^4", "x,y", "[3x^3 y^4, 4x^3 y^4]", ["power-not-decremented"]],
  ["gradient", "x^2 + y^2 + 5", "x,y", "[2x + 5, 2y + 5]", ["constant-kept"]],
  ["gradient", "x^2 y^3", "x,y", "[2x, 3y^2]", ["other-variable-dropped"]],
  ["gradient", "x^2 y^3", "x,y", "[2x y^3 + 3x^2 y^2, 3x^2 y^2]", ["other-variable-not-constant"]],
  ["gradient", "e^(2x) + e^(3y)", "x,y", "[e^(2x), e^(3y)]", ["missing-inner-derivative"]],
  ["gradient", "x cos(3y)", "x,y", "[cos(3y), 3x sin(3y)]", ["sign-of-derivative-of-cosine"]],
  ["gradient", "x^2 - 3x y", "x,y", "[2x + 3y, -3x]", ["sign-error"]],
  ["gradient", "sin(x y)", "x,y", "[cos(x y), cos(x y)]", ["missing-inner-derivative"]],
  ["gradient", "ln(x^2 + y^2)", "x,y", "[1/(x^2+y^2), 1/(x^2+y^2)]", ["missing-inner-derivative"]],
  ["gradient", "sigmoid(2x + 3y)", "x,y", "[sigmoid(2x+3y)(1-sigmoid(2x+3y)), sigmoid(2x+3y)(1-sigmoid(2x+3y))]", ["missing-inner-derivative"]],
  ["gradient", "cos(3x) + y^4", "x,y", "[sin(3x), 4y^3]", ["missing-inner-derivative", "sign-of-derivative-of-cosine"]],
  ["gradient", "sin(4x) + y^5", "x,y", "[cos(4x), 5y^5]", ["missing-inner-derivative", "power-not-decremented"]],
  ["jacobian", "x y; x + y", "x,y", "[[y, 1], [x, 1]]", ["jacobian-transposed"]],
  ["jacobian", "x^2; x y; y^3", "x,y", "[[2x, y, 0], [0, x, 3y^2]]", ["jacobian-transposed"]],
  ["jacobian", "r cos(t); r sin(t)", "r,t", "[[cos(t), sin(t)], [-r sin(t), r cos(t)]]", ["jacobian-transposed"]],
  ["jacobian", "x y; x + y", "x,y", "[[x, y], [1, 1]]", ["gradient-entry-order"]],
  ["jacobian", "sin(2x); x y", "x,y", "[[cos(2x), 0], [y, x]]", ["missing-inner-derivative"]],
  ["jacobian", "r cos(2t); r sin(2t)", "r,t", "[[cos(2t), 2r sin(2t)], [sin(2t), 2r cos(2t)]]", ["sign-of-derivative-of-cosine"]],
  ["jacobian", "x^3 + y; e^(2y)", "x,y", "[[x^2, 1], [0, 2e^(2y)]]", ["power-coefficient-lost"]],
  ["jacobian", "tanh(3x + 2y); x y", "x,y", "[[1-tanh(3x+2y)^2, 1-tanh(3x+2y)^2], [y, x]]", ["missing-inner-derivative"]],
  ["hessian", "x^2 y + y^2", "x,y", "[[2y, 0], [0, 2]]", ["hessian-mixed-terms-zero"]],
  ["hessian", "x^2 + 3x y + y^2", "x,y", "[[2, 0], [0, 2]]", ["hessian-mixed-terms-zero"]],
  ["hessian", "x^2 y^3", "x,y", "[[2y^3, 0], [0, 6x^2 y]]", ["hessian-mixed-terms-zero"]],
  ["hessian", "e^(x y)", "x,y", "[[y^2 e^(x y), 0], [0, x^2 e^(x y)]]", ["hessian-mixed-terms-zero"]],
  ["hessian", "x^4 y", "x,y", "[[4x^2 y, 4x^3], [4x^3, 0]]", ["power-coefficient-lost"]],
  ["hessian", "x^2 y^3", "x,y", "[[2x y^3, 6x y^2], [6x y^2, 3x^2 y^2]]", ["wrong-order"]],
  ["hessian", "sin(2x) + y^3", "x,y", "[[-sin(2x), 0], [0, 6y]]", ["missing-inner-derivative"]],
];

/** Wrong steps of gradient descent and of Newton's method. */
type StepRow = readonly [method: "descent" | "newton" | "newton-root", f: string, at: Readonly<Record<string, string>>, rate: string, answer: readonly string[], names: readonly MistakeName[]];

// prettier-ignore
export const stepCases: readonly StepRow[] = [
  ["descent", "x^2", { x: "3" }, "1/10", ["18/5"], ["descent-uphill"]],
  ["descent", "x^2", { x: "3" }, "1/10", ["-3"], ["learning-rate-omitted"]],
  ["descent", "x^2", { x: "3" }, "1/10", ["-3/5"], ["descent-point-omitted"]],
  ["descent", "x^2", { x: "3" }, "1/10", ["9"], ["descent-uphill", "learning-rate-omitted"]],
  ["descent", "x^2 + y^2", { x: "1", y: "2" }, "1/10", ["6/5", "12/5"], ["descent-uphill"]],
  ["descent", "x^2 + y^2", { x: "1", y: "2" }, "1/10", ["-1", "-2"], ["learning-rate-omitted"]],
  ["descent", "x^2 y", { x: "1", y: "2" }, "1/10", ["3/5", "491/250"], ["descent-updated-coordinate-used"]],
  ["descent", "x^2 + 3y", { x: "1", y: "2" }, "1/10", ["7/10", "9/5"], ["gradient-entry-order"]],
  ["descent", "x^4 + y^2", { x: "2", y: "1" }, "1/100", ["48/25", "99/100"], ["power-coefficient-lost"]],
  ["newton-root", "x^2 - 2", { x: "2" }, "", ["5/2"], ["newton-sign"]],
  ["newton-root", "x^2 - 2", { x: "2" }, "", ["-6"], ["newton-without-inverse"]],
  ["newton-root", "x^2 - 5", { x: "3" }, "", ["-1"], ["newton-without-inverse"]],
  ["newton-root", "x^3 - 2", { x: "2" }, "", ["0"], ["newton-fraction-upside-down"]],
  ["newton", "x^4", { x: "1" }, "", ["-47"], ["newton-without-inverse"]],
  ["newton", "x^2 + x y + y^2", { x: "1", y: "2" }, "", ["-12", "-12"], ["newton-without-inverse"]],
  ["newton", "x^2 + x y + y^2", { x: "1", y: "2" }, "", ["2", "4"], ["newton-sign"]],
  ["newton", "x^2 + x y + y^2", { x: "1", y: "2" }, "", ["-1", "-1/2"], ["hessian-mixed-terms-zero"]],
];

/** Wrong derivatives of the loss by one node. Inputs, then nodes as name = formula. */
type GraphRow = readonly [inputs: Readonly<Record<string, string>>, nodes: readonly (readonly [name: string, formula: string])[], node: string, answer: string, names: readonly MistakeName[]];

// prettier-ignore
export const graphCases: readonly GraphRow[] = [
  [{ x: "2" }, [["a", "x^2"], ["b", "3x"], ["L", "a b"]], "x", "24", ["backprop-path-missing"]],
  [{ x: "2" }, [["a", "x^2"], ["b", "x^3"], ["L", "a b"]], "x", "48", ["backprop-path-missing"]],
  [{ z: "2" }, [["a", "z^3"], ["L", "(a-1)^2"]], "z", "14", ["backprop-local-derivative-missing"]],
  [{ z: "2" }, [["a", "z^3"], ["L", "(a-1)^2"]], "z", "12", ["backprop-upstream-missing"]],
  [{ z: "2" }, [["a", "z^3"], ["L", "(a-1)^2"]], "z", "-168", ["sign-error"]],
  [{ w: "3", x: "2" }, [["z", "w x"], ["L", "z^2"]], "w", "36", ["backprop-factors-swapped"]],
  [{ w: "3", x: "2", b: "1" }, [["z", "w x + b"], ["L", "z^2"]], "w", "42", ["backprop-factors-swapped"]],
  [{ z: "pi/6" }, [["a", "sin(z)"], ["L", "a^2"]], "z", "cos(1/2)", ["backprop-wrong-value"]],
  [{ z: "1" }, [["a", "sigmoid(z)"], ["L", "(a-2)^2"]], "z", "2(sigmoid(1)-2)", ["backprop-local-derivative-missing"]],
  [{ z: "1" }, [["a", "sigmoid(z)"], ["L", "(a-2)^2"]], "z", "2(sigmoid(1)-2) sigmoid(sigmoid(1))(1-sigmoid(sigmoid(1)))", ["backprop-wrong-value"]],
];

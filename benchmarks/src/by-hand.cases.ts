
type ByHand = readonly [text: string, byHand: (x: number, y: number, z: number) => number];

/** Functions as a student types them, and as a programmer would write them; one variable. */
// prettier-ignore
export const ONE_VARIABLE: readonly ByHand[] = [
  ["3x^2 - 2x + 1",                   (x) => 3 * x * x - 2 * x + 1],
  ["x^3 - 6x^2 + 11x - 6",            (x) => x * x * x - 6 * x * x + 11 * x - 6],
  ["x^5 - x",                         (x) => x ** 5 - x],
  ["(x^2 + 1)^2",                     (x) => (x * x + 1) ** 2],
  ["x/(1 + x^2)",                     (x) => x / (1 + x * x)],
  ["(x - 1)/(x + 4)",                 (x) => (x - 1) / (x + 4)],
  ["1/(x^2 + 2x + 5)",                (x) => 1 / (x * x + 2 * x + 5)],
  ["sin(2x^2)",                       (x) => Math.sin(2 * x * x)],
  ["4x cos(2x^2)",                    (x) => 4 * x * Math.cos(2 * x * x)],
  ["sin(x) cos(x)",                   (x) => Math.sin(x) * Math.cos(x)],
  ["x^2 sin(x)",                      (x) => x * x * Math.sin(x)],
  ["2x sin(x) + x^2 cos(x)",          (x) => 2 * x * Math.sin(x) + x * x * Math.cos(x)],
  ["sin(x)/x",                        (x) => Math.sin(x) / x],
  ["tan(x/2)",                        (x) => Math.tan(x / 2)],
  ["exp(-x^2)",                       (x) => Math.exp(-x * x)],
  ["-2x exp(-x^2)",                   (x) => -2 * x * Math.exp(-x * x)],
  ["x exp(x)",                        (x) => x * Math.exp(x)],
  ["exp(sin(x))",                     (x) => Math.exp(Math.sin(x))],
  ["exp(x) cos(3x)",                  (x) => Math.exp(x) * Math.cos(3 * x)],
  ["ln(x^2 + 1)",                     (x) => Math.log(x * x + 1)],
  ["2x/(x^2 + 1)",                    (x) => (2 * x) / (x * x + 1)],
  ["sqrt(x^2 + 1)",                   (x) => Math.sqrt(x * x + 1)],
  ["x/sqrt(x^2 + 4)",                 (x) => x / Math.sqrt(x * x + 4)],
  ["1/(1 + exp(-x))",                 (x) => 1 / (1 + Math.exp(-x))],
  ["sigmoid(x) (1 - sigmoid(x))",     (x) => { const s = 1 / (1 + Math.exp(-x)); return s * (1 - s); }],
  ["tanh(x)",                         (x) => Math.tanh(x)],
  ["1 - tanh(x)^2",                   (x) => 1 - Math.tanh(x) ** 2],
  ["relu(x)",                         (x) => Math.max(x, 0)],
  ["atan(x) + x/(1 + x^2)",           (x) => Math.atan(x) + x / (1 + x * x)],
  ["abs(x) + abs(x - 1)",             (x) => Math.abs(x) + Math.abs(x - 1)],
];

/** The same in three variables. */
// prettier-ignore
export const THREE_VARIABLES: readonly ByHand[] = [
  ["x y z",                           (x, y, z) => x * y * z],
  ["x^2 + y^2 + z^2",                 (x, y, z) => x * x + y * y + z * z],
  ["x^2 y + y^2 z + z^2 x",           (x, y, z) => x * x * y + y * y * z + z * z * x],
  ["(x y + z - 1)^2",                 (x, y, z) => (x * y + z - 1) ** 2],
  ["sqrt(x^2 + y^2 + z^2)",           (x, y, z) => Math.sqrt(x * x + y * y + z * z)],
  ["x/(1 + y^2 + z^2)",               (x, y, z) => x / (1 + y * y + z * z)],
  ["sin(x y) + cos(y z)",             (x, y, z) => Math.sin(x * y) + Math.cos(y * z)],
  ["sin(x) cos(y) exp(z)",            (x, y, z) => Math.sin(x) * Math.cos(y) * Math.exp(z)],
  ["exp(-(x^2 + y^2 + z^2))",         (x, y, z) => Math.exp(-(x * x + y * y + z * z))],
  ["x exp(y z)",                      (x, y, z) => x * Math.exp(y * z)],
  ["ln(1 + x^2 + y^2) z",             (x, y, z) => Math.log(1 + x * x + y * y) * z],
  ["exp(x)/(exp(x) + exp(y) + exp(z))", (x, y, z) => Math.exp(x) / (Math.exp(x) + Math.exp(y) + Math.exp(z))],
  ["ln(exp(x) + exp(y) + exp(z)) - x", (x, y, z) => Math.log(Math.exp(x) + Math.exp(y) + Math.exp(z)) - x],
  ["1/(1 + exp(-(x y + z)))",         (x, y, z) => 1 / (1 + Math.exp(-(x * y + z)))],
  ["(1/(1 + exp(-(x y + z))) - 1)^2", (x, y, z) => (1 / (1 + Math.exp(-(x * y + z))) - 1) ** 2],
  ["tanh(x y + z)",                   (x, y, z) => Math.tanh(x * y + z)],
  ["y (1 - tanh(x y + z)^2)",         (x, y, z) => y * (1 - Math.tanh(x * y + z) ** 2)],
  ["relu(x y + z)",                   (x, y, z) => Math.max(x * y + z, 0)],
  ["x^3 - 3x y^2 + z",                (x, y, z) => x * x * x - 3 * x * y * y + z],
  ["atan(y/x) z",                     (x, y, z) => Math.atan(y / x) * z],
];

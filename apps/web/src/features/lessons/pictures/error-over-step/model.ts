import { bestStep, compile, derivative, errorCurve } from "@nabla/calc-core";
import { formula } from "../formula";
import { span } from "../span";

const F = formula("sin(x)", ["x"]);
const AT = 1;
const f = compile(F, ["x"]);
const of = (order: number): number => compile(derivative(F, "x", order), ["x"])(AT);

export type Scheme = "forward" | "central";
/** The derivative that the leading error of each formula hangs on. */
const HIGHER: Readonly<Record<Scheme, number>> = { forward: of(2), central: of(3) };

/** Below this an error is none that a double of this size could show. */
const LEAST = 1e-17;
export const log = (error: number): number => Math.log10(Math.max(error, LEAST));

export const EXPONENTS = span(-15.5, 0, 311);
const STEPS = [...EXPONENTS].map((exponent) => 10 ** exponent);

const errorsOf = (scheme: Scheme, steps: readonly number[]) => errorCurve(f, AT, scheme, of(1), HIGHER[scheme], steps);

const curveOf = (scheme: Scheme) => {
  const errors = errorsOf(scheme, STEPS);
  return {
    measured: errors.map(({ measured }) => log(measured)),
    truncation: errors.map(({ truncation }) => Math.log10(truncation)),
    rounding: errors.map(({ rounding }) => Math.log10(rounding)),
    best: bestStep(scheme, f(AT), HIGHER[scheme]),
  };
};

/** The error of both formulas over the step, on paper and as really made, all as powers of ten. */
export const CURVES: Readonly<Record<Scheme, ReturnType<typeof curveOf>>> = { forward: curveOf("forward"), central: curveOf("central") };

/** The error at one step. */
export const errorAt = (scheme: Scheme, exponent: number) => errorsOf(scheme, [10 ** exponent])[0];

import { compile, type Expr, freeVariables, FUNCTIONS, type FunctionName, minusOne, power, product, type Rational, sum, sym, apply, num } from "@nabla/calc-core";

/** A formula with its values at the fixed points; the formula itself is built when somebody asks for it. */
export class Sample {
  private formula: Expr | undefined;

  constructor(
    readonly values: Float64Array,
    private readonly build: () => Expr,
  ) {}

  get expr(): Expr {
    this.formula ??= this.build();
    return this.formula;
  }
}

type Point = Readonly<Record<string, number>>;

/**
 * Arithmetic of samples over fixed points. A broken derivative is worked out as numbers first, some hundred of them in
 * the time of one symbolic derivative; only what agrees with an answer is built as a formula and compared soundly.
 */
export class Samples {
  private readonly known = new Map<Expr, Sample>();
  readonly zero: Sample;
  readonly one: Sample;
  /** Operations so far: a budget that is the same on every machine. */
  work = 0;

  constructor(readonly points: readonly Point[]) {
    this.zero = this.of(num(0));
    this.one = this.of(num(1));
  }

  /** The values of a formula. NaN where it has none. */
  of(e: Expr): Sample {
    const known = this.known.get(e);
    if (known) return known;
    const names = freeVariables(e);
    const f = compile(e, names);
    const sample = new Sample(Float64Array.from(this.points, (point) => f(...names.map((name) => point[name] ?? Number.NaN))), () => e);
    this.known.set(e, sample);
    return sample;
  }

  add(...terms: readonly Sample[]): Sample {
    return this.fold(terms, 0, (a, b) => a + b, sum);
  }

  times(...factors: readonly Sample[]): Sample {
    return this.fold(factors, 1, (a, b) => a * b, product);
  }

  negate(a: Sample): Sample {
    return new Sample(a.values.map((value) => -value), () => product(minusOne, a.expr));
  }

  divide(a: Sample, b: Sample): Sample {
    return new Sample(a.values.map((value, i) => value / (b.values[i] ?? Number.NaN)), () => product(a.expr, power(b.expr, minusOne)));
  }

  /** base^exponent; a number as exponent keeps to the real roots. */
  raise(base: Sample, exponent: Sample): Sample {
    const exact = exponent.expr.kind === "num" ? exponent.expr.value : null;
    return new Sample(base.values.map((value, i) => realPower(value, exponent.values[i] ?? Number.NaN, exact)), () => power(base.expr, exponent.expr));
  }

  apply(fn: FunctionName, ...args: readonly Sample[]): Sample {
    const { value } = FUNCTIONS[fn];
    return new Sample(this.each(args, value), () => apply(fn, ...args.map((arg) => arg.expr)));
  }

  /** The slope of a function of the table in its i-th argument, at these arguments. */
  partial(fn: FunctionName, args: readonly Sample[], i: number): Sample {
    const slope = slopeOf(fn, args.length, i);
    return new Sample(this.each(args, slope), () => FUNCTIONS[fn].partials(...args.map((arg) => arg.expr))[i] ?? num(0));
  }

  private each(args: readonly Sample[], f: (...values: number[]) => number): Float64Array {
    this.work += 1;
    const [only] = args;
    if (only && args.length === 1) return only.values.map((value) => f(value));
    const values = new Float64Array(this.points.length);
    for (let k = 0; k < values.length; k++) values[k] = f(...args.map((arg) => arg.values[k] ?? Number.NaN));
    return values;
  }

  private fold(parts: readonly Sample[], start: number, step: (a: number, b: number) => number, build: (...parts: Expr[]) => Expr): Sample {
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    this.work += parts.length;
    const values = new Float64Array(this.points.length).fill(start);
    for (const part of parts) for (let k = 0; k < values.length; k++) values[k] = step(values[k] ?? start, part.values[k] ?? Number.NaN);
    return new Sample(values, () => build(...parts.map((part) => part.expr)));
  }
}

const slopes = new Map<string, (...values: number[]) => number>();

/** Compiled once for each function, number of arguments and place. */
function slopeOf(fn: FunctionName, count: number, i: number): (...values: number[]) => number {
  const key = `${fn}/${count}/${i}`;
  const known = slopes.get(key);
  if (known) return known;
  const names = Array.from({ length: count }, (_, j) => `u_${j}`);
  const slope = compile(FUNCTIONS[fn].partials(...names.map(sym))[i] ?? num(0), names);
  slopes.set(key, slope);
  return slope;
}

/** Odd roots of negative numbers are real, as everywhere in the engine. */
function realPower(base: number, exponent: number, exact: Rational | null): number {
  if (base < 0 && exact && exact.d !== 1n && exact.d % 2n !== 0n) {
    const size = (-base) ** exponent;
    return exact.n % 2n === 0n ? size : -size;
  }
  return base ** exponent;
}

/** Is it 0 at every point? Then it is taken for constant 0; what hangs on it is compared soundly in the end. */
export const isZero = (a: Sample): boolean => a.values.every((value) => value === 0);

/** Do two rows of values agree wherever both have one, and in three points at least? A first look, never a verdict. */
export function agree(a: Float64Array, b: Float64Array): boolean {
  let seen = 0;
  for (const [k, x] of a.entries()) {
    const y = b[k] ?? Number.NaN;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    if (Math.abs(x - y) > 1e-7 * Math.max(Math.abs(x), Math.abs(y)) + 1e-12) return false;
    seen += 1;
  }
  return seen >= Math.min(3, a.length);
}

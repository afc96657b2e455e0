import { canonical, compareRational, type Condition, derivative, divide, evaluate, type Expr, freeVariables, num, product, SeededRandom, substitute, subtract, sum, two } from "@nabla/calc-core";
import { authorConditions, authorFormula } from "./formula";
import { refuseProblem } from "./problem-fault";
import type { Definition, Problem } from "./schema";

/** The values of parameters and definitions in one variant. */
export type Scope = {
  /** A formula of the file with the parameters filled in, tidied; `letters` are names that stay as they are. */
  readonly formula: (text: string, path: string, letters?: readonly string[]) => Expr;
  readonly conditions: (text: string, path: string) => readonly Condition[];
  /** The value of a parameter or definition, by name. */
  readonly named: (name: string) => Expr | undefined;
  /** An expression that has been read, with the parameters filled in, tidied. */
  readonly filled: (e: Expr) => Expr;
  /** The names of parameters and definitions. */
  readonly names: readonly string[];
  /** The same with more names: the answers of earlier parts. They beat parameters of the same name. */
  readonly with: (values: Readonly<Record<string, Expr>>) => Scope;
};

/** Draws that may fail the constraints before the last is taken. */
const DRAWS = 500;

/**
 * The scope of the variant with this seed: the same for ever on every machine. Parameters are drawn in the order of
 * their names, since a database does not keep the order of a file.
 */
export function scopeOf(problem: Problem, seed: number): { readonly scope: Scope; readonly satisfied: boolean } {
  const random = new SeededRandom(seed);
  for (let draw = 1; ; draw++) {
    const scope = scopeWith(problem, drawParameters(problem, random));
    const satisfied = (problem.where ?? []).every((text, i) => scope.conditions(text, `where.${i}`).every(holds));
    if (satisfied || draw === DRAWS) return { scope, satisfied };
  }
}

function drawParameters(problem: Problem, random: SeededRandom): ReadonlyMap<string, Expr> {
  const drawn = new Map<string, Expr>();
  for (const [name, parameter] of sorted(problem.parameters ?? {})) {
    if ("choose" in parameter) {
      const chosen = parameter.choose[random.below(parameter.choose.length)] ?? "0";
      drawn.set(name, canonical(authorFormula(chosen, [], `parameters.${name}.choose`)));
      continue;
    }
    const [low, high] = parameter.integers;
    const allowed = Array.from({ length: Math.min(high - low + 1, 10_000) }, (_, i) => low + i).filter((n) => !parameter.except?.includes(n));
    const value = allowed[random.below(allowed.length)];
    if (value === undefined) refuseProblem("cannot-draw", `no number is left for ${name}`, `parameters.${name}`);
    drawn.set(name, num(value));
  }
  return drawn;
}

const sorted = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

function scopeWith(problem: Problem, drawn: ReadonlyMap<string, Expr>): Scope {
  const definitions = problem.let ?? {};
  const names = [...Object.keys(problem.parameters ?? {}), ...Object.keys(definitions)];
  const values = new Map(drawn);
  const underWay = new Set<string>();

  const fillWith = (more: Readonly<Record<string, Expr>>, letters: readonly string[]) => (e: Expr): Expr => {
    const wanted = freeVariables(e).flatMap((name) => {
      const value = letters.includes(name) ? undefined : Object.hasOwn(more, name) ? more[name] : named(name);
      return value ? [[name, value] as const] : [];
    });
    return canonical(substitute(e, Object.fromEntries(wanted)));
  };
  const formula = (text: string, path: string): Expr => fillWith({}, [])(authorFormula(text, names, path));
  const named = (name: string): Expr | undefined => {
    const known = values.get(name);
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (known || definition === undefined) return known;
    if (underWay.has(name)) return refuseProblem("cannot-draw", `${name} is defined by itself`, `let.${name}`);
    underWay.add(name);
    const value = define(definition, formula, `let.${name}`);
    underWay.delete(name);
    values.set(name, value);
    return value;
  };
  const scope = (more: Readonly<Record<string, Expr>>): Scope => {
    const all = [...new Set([...names, ...Object.keys(more)])];
    const filled = fillWith(more, []);
    return {
      names: all,
      filled,
      named: (name) => (Object.hasOwn(more, name) ? more[name] : named(name)),
      formula: (text, path, letters = []) => fillWith(more, letters)(authorFormula(text, [...all, ...letters], path)),
      conditions: (text, path) => authorConditions(text, all, path).map((condition) => ({ ...condition, left: filled(condition.left), right: filled(condition.right) })),
      with: (values) => scope({ ...more, ...values }),
    };
  };
  return scope({});
}

function define(definition: Definition, formula: Scope["formula"], path: string): Expr {
  if (typeof definition === "string") return formula(definition, path);
  if ("derivative" in definition) return derivative(formula(definition.derivative, `${path}.derivative`), definition.in, definition.order ?? 1);
  if ("value" in definition) {
    const at = Object.fromEntries(Object.entries(definition.at).map(([name, value]) => [name, formula(value, `${path}.at.${name}`)]));
    return canonical(substitute(formula(definition.value, `${path}.value`), at));
  }
  return centralDifference(definition, formula, path);
}

/** (f(x+ε) - f(x-ε)) / 2ε, exactly. */
function centralDifference(definition: Extract<Definition, { "central-difference": string }>, formula: Scope["formula"], path: string): Expr {
  const f = formula(definition["central-difference"], `${path}.central-difference`);
  const [at, step] = [formula(definition.at, `${path}.at`), formula(definition.step, `${path}.step`)];
  const value = (x: Expr): Expr => substitute(f, { [definition.in]: x });
  return canonical(divide(subtract(value(sum(at, step)), value(subtract(at, step))), product(two, step)));
}

/** Does a condition between numbers hold? Compared exactly where both sides are rational. */
function holds({ left, relation, right }: Condition): boolean {
  const order = compare(left, right);
  switch (relation) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "!=":
      return order !== 0;
  }
}

function compare(left: Expr, right: Expr): number {
  if (left.kind === "num" && right.kind === "num") return compareRational(left.value, right.value);
  const [a, b] = [evaluate(left, {}), evaluate(right, {})];
  // Formulas in variables are compared as formulas: equal or not.
  if (!a.ok || !b.ok) return left === right ? 0 : Number.NaN;
  return a.value - b.value;
}

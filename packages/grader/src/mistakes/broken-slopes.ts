import { children, type Expr, sym } from "@nabla/calc-core";
import { MISTAKE_NAMES, type MistakeName } from "./names";
import { isZero, type Sample, type Samples } from "./samples";
import { movingWith, type Moves, type Shape, shapesOf } from "./shape";
import type { Broken, Part, Rule } from "./shapes/broken";
import { exponentialRule, generalPowerRule } from "./shapes/exponential";
import { functionRule } from "./shapes/function";
import { powerRule } from "./shapes/power";
import { multipleRule, productRule } from "./shapes/product";
import { quotientRule } from "./shapes/quotient";
import { sumRule } from "./shapes/sum";

/** A rule that was broken, and the part of the result at which it shows. */
export type Break = { readonly name: MistakeName; readonly mark: Sample | null };

/** A derivative as somebody might work it out, with the rules broken on the way: none for the right one. */
export type Slope = { readonly value: Sample; readonly breaks: readonly Break[] };

export type SlopeOptions = {
  /** Breaks at places of their own, at most. */
  readonly most: 0 | 1 | 2;
  /** Rules, one or two, that are broken wherever they are used, besides. */
  readonly everywhere?: readonly BreakableRule[];
  /** Further variables that are taken to move along with slope 1: a mistake of its own. */
  readonly alsoMoving?: readonly string[];
};

/** A rule that can be broken everywhere in a formula. */
export type BreakableRule = { readonly id: string; readonly name: MistakeName };

/** Ways to go wrong in one node, at most; and operations on samples in one search. */
const MOST_SLOPES = 3_000;
const MOST_WORK = 40_000;

class TooManySlopes extends Error {}

/** Every derivative of f that comes of breaking rules so, the least broken first; null where there are too many. */
export function brokenSlopes(f: Expr, variable: string, s: Samples, options: SlopeOptions): readonly Slope[] | null {
  const { alsoMoving = [], everywhere = [] } = options;
  const work = new Differentiation(s, variable, movingWith(new Set([variable, ...alsoMoving])), options);
  return unlessTooMany(() => {
    const slopes = work.slopes(f);
    const base: readonly Break[] = [
      ...(alsoMoving.length > 0 ? [{ name: "other-variable-not-constant" as const, mark: null }] : []),
      ...everywhere.map(({ name }) => ({ name, mark: work.markOfEverywhere })),
    ];
    return slopes.map(({ value, breaks }) => ({ value, breaks: [...base, ...breaks] }));
  });
}

function unlessTooMany<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManySlopes) return null;
    throw error;
  }
}

/** The rules that are used in so many places of f, or in more, and can be broken everywhere; each with its name. */
export function breakableRules(f: Expr, variable: string, s: Samples, places: 1 | 2): readonly BreakableRule[] {
  const seen = new Map<string, { readonly name: MistakeName; places: number }>();
  const look = (rule: Rule): void => {
    for (const { id, names } of rule.broken()) {
      const known = id === null ? undefined : seen.get(id);
      if (known) known.places += 1;
      else if (id !== null && names.length === 1 && names[0]) seen.set(id, { name: names[0], places: 1 });
    }
  };
  unlessTooMany(() => new Differentiation(s, variable, movingWith(new Set([variable])), { most: 0 }, look).slopes(f));
  // A part that stands in two places is differentiated once, and looked at once.
  const least = hasRepeatedPart(f) ? 1 : places;
  return [...seen].flatMap(([id, { name, places: used }]) => (used >= least ? [{ id, name }] : []));
}

function hasRepeatedPart(f: Expr): boolean {
  const seen = new Set<Expr>();
  const walk = (part: Expr): boolean => {
    const parts = children(part);
    if (parts.length === 0) return false;
    if (seen.has(part)) return true;
    seen.add(part);
    return parts.some(walk);
  };
  return walk(f);
}

class Differentiation {
  markOfEverywhere: Sample | null = null;
  private readonly known = new Map<Expr, readonly Slope[]>();

  constructor(
    private readonly s: Samples,
    private readonly variable: string,
    private readonly moves: Moves,
    private readonly options: SlopeOptions,
    private readonly look?: (rule: Rule) => void,
  ) {}

  slopes(node: Expr): readonly Slope[] {
    const known = this.known.get(node);
    if (known) return known;
    const [usual, ...others] = shapesOf(node, this.moves);
    const result = usual ? this.work(usual) : [];
    const all = others.length === 0 ? result : distinct([result, ...others.map((shape) => this.work(shape))].flat());
    this.known.set(node, all);
    return all;
  }

  private work(shape: Shape): readonly Slope[] {
    const { s } = this;
    const tools = { s, x: s.of(sym(this.variable)) };
    switch (shape.kind) {
      case "constant":
      case "unknown":
        return [{ value: s.zero, breaks: [] }];
      case "variable":
        return [{ value: s.one, breaks: [] }];
      case "multiple":
        return this.over([shape.of], ([of]) => (of ? multipleRule(shape.constant, of, tools) : nothing(s)));
      case "sum":
        return this.over(shape.terms, (parts) => sumRule(parts, tools));
      case "product":
        return this.over(shape.factors, (parts) => productRule(parts, tools));
      case "quotient":
        return this.over([shape.over, shape.under], ([over, under]) => (over && under ? quotientRule(over, under, tools) : nothing(s)));
      case "power":
        return this.over([shape.base], ([base]) => (base ? powerRule(base, shape.exponent, tools) : nothing(s)));
      case "exponential":
        return this.over([shape.exponent], ([exponent]) => (exponent ? exponentialRule(shape.base, exponent, tools) : nothing(s)));
      case "general-power":
        return this.over([shape.base, shape.exponent], ([base, exponent]) => (base && exponent ? generalPowerRule(base, exponent, tools) : nothing(s)));
      case "function":
        return this.over(shape.args, (parts) => functionRule(shape.fn, parts, tools));
    }
  }

  /** The rule over every choice of slopes for its parts. */
  private over(parts: readonly Expr[], rule: (parts: readonly Part[]) => Rule): readonly Slope[] {
    const { most, everywhere = [] } = this.options;
    const found = new DistinctSlopes();
    const values = parts.map((e) => this.s.of(e));
    for (const { chosen, breaks } of this.choices(parts)) {
      const made = rule(parts.map((e, i) => ({ e, u: values[i] ?? this.s.zero, du: chosen[i] ?? this.s.zero })));
      this.look?.(made);
      if (this.s.work > MOST_WORK) throw new TooManySlopes();
      const always = brokenEverywhere(made, everywhere);
      if (always) this.markOfEverywhere ??= always.mark ?? null;
      const right = always?.slope ?? made.right;
      found.add({ value: right, breaks });
      const room = most - breaks.length;
      if (room <= 0) continue;
      if (!isZero(right)) found.add(this.turned({ value: right, breaks }));
      for (const { names, slope, mark } of made.broken()) {
        if (names.length > room) continue;
        const wrong: Slope = { value: slope, breaks: [...breaks, ...names.map((name) => ({ name, mark: mark ?? null }))] };
        found.add(wrong);
        if (names.length < room) found.add(this.turned(wrong));
      }
    }
    return found.list();
  }

  private turned({ value, breaks }: Slope): Slope {
    const negated = this.s.negate(value);
    return { value: negated, breaks: [...breaks, { name: "sign-error", mark: negated }] };
  }

  /** One slope for each part, with no more breaks than are allowed in all. */
  private choices(parts: readonly Expr[]): readonly { readonly chosen: readonly Sample[]; readonly breaks: readonly Break[] }[] {
    let rows: { chosen: readonly Sample[]; breaks: readonly Break[] }[] = [{ chosen: [], breaks: [] }];
    for (const part of parts) {
      const slopes = this.slopes(part);
      const next: typeof rows = [];
      for (const { chosen, breaks } of rows) {
        for (const slope of slopes) {
          if (breaks.length + slope.breaks.length <= this.options.most) next.push({ chosen: [...chosen, slope.value], breaks: [...breaks, ...slope.breaks] });
        }
      }
      rows = next;
      if (rows.length > MOST_SLOPES) throw new TooManySlopes();
    }
    return rows;
  }
}

/** What the rules that are broken everywhere make of this node: both of them, if both are used here. */
function brokenEverywhere(rule: Rule, everywhere: readonly BreakableRule[]): Broken | undefined {
  const [one, two] = everywhere;
  if (!one) return undefined;
  const broken = rule.broken();
  const both = two && broken.find(({ id }) => id === `${one.id}+${two.id}` || id === `${two.id}+${one.id}`);
  return both ?? broken.find(({ id }) => id === one.id || id === two?.id);
}

const nothing = (s: Samples): Rule => ({ right: s.zero, broken: () => [] });

function distinct(slopes: readonly Slope[]): readonly Slope[] {
  const found = new DistinctSlopes();
  for (const slope of slopes) found.add(slope);
  return found.list();
}

/** Slopes without repetitions: the same values by the same mistakes are one. */
class DistinctSlopes {
  private readonly seen = new Map<number, Set<number>>();
  private readonly slopes: Slope[] = [];

  add(slope: Slope): void {
    let names = 0;
    for (const { name } of slope.breaks) names |= 1 << (MISTAKE_NAMES.indexOf(name) % 31);
    let mixed = 0;
    slope.value.values.forEach((value, k) => (mixed += Number.isFinite(value) ? value * (1 + k * 0.318) : k));
    const rounded = Math.fround(mixed);
    const same = this.seen.get(names) ?? new Set<number>();
    if (same.has(rounded)) return;
    this.seen.set(names, same.add(rounded));
    this.slopes.push(slope);
    if (this.slopes.length > MOST_SLOPES) throw new TooManySlopes();
  }

  list(): readonly Slope[] {
    return this.slopes;
  }
}

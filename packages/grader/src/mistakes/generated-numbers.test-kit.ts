import { SeededRandom } from "@nabla/calc-core";
import type { MistakeName } from "./names";

/*
 * Wrong steps of descent and Newton's method, and wrong derivatives in computational graphs, with drawn numbers. Each is
 * written out by hand as arithmetic, in texts; nothing here differentiates.
 */

export type GeneratedStep = { readonly method: "descent" | "newton-root"; readonly f: string; readonly at: Readonly<Record<string, string>>; readonly rate: string; readonly answer: readonly string[]; readonly names: readonly MistakeName[] };
export type GeneratedSlope = { readonly inputs: Readonly<Record<string, string>>; readonly nodes: readonly (readonly [name: string, formula: string])[]; readonly node: string; readonly answer: string; readonly name: MistakeName };

/** a x² + b y² + c x y from (p, q) with rate 1/k, and a x² - b from p by Newton's method. */
export function generatedSteps(seed: number, count: number): readonly GeneratedStep[] {
  const random = new SeededRandom(seed);
  const below = (low: number, high: number): number => low + random.below(high - low + 1);
  return Array.from({ length: count }, () => {
    const [a, b, c, p, q, k] = [below(2, 9), below(2, 9), below(2, 7), below(1, 6), below(7, 12), below(11, 40)];
    const [gx, gy] = [`(2*${a}*${p} + ${c}*${q})`, `(2*${b}*${q} + ${c}*${p})`];
    const x = `(${p} - ${gx}/${k})`;
    const descent = (names: readonly MistakeName[], ...answer: readonly string[]): GeneratedStep => ({ method: "descent", f: `${a}x^2 + ${b}y^2 + ${c}x y`, at: { x: `${p}`, y: `${q}` }, rate: `1/${k}`, answer, names });
    const newton = (names: readonly MistakeName[], answer: string): GeneratedStep => ({ method: "newton-root", f: `${a}x^2 - ${k}`, at: { x: `${p + 7}` }, rate: "", answer: [answer], names });
    const [from, value, slope] = [p + 7, `(${a}*${p + 7}^2 - ${k})`, `(2*${a}*${p + 7})`];
    return [
      descent(["descent-uphill"], `${p} + ${gx}/${k}`, `${q} + ${gy}/${k}`),
      descent(["learning-rate-omitted"], `${p} - ${gx}`, `${q} - ${gy}`),
      descent(["descent-uphill", "learning-rate-omitted"], `${p} + ${gx}`, `${q} + ${gy}`),
      descent(["descent-point-omitted"], `-${gx}/${k}`, `-${gy}/${k}`),
      descent(["gradient-entry-order"], `${p} - ${gy}/${k}`, `${q} - ${gx}/${k}`),
      descent(["descent-updated-coordinate-used"], x, `${q} - (2*${b}*${q} + ${c}*${x})/${k}`),
      descent(["other-variable-not-constant"], `${p} - (${gx} + ${gy})/${k}`, `${q} - (${gx} + ${gy})/${k}`),
      newton(["newton-sign"], `${from} + ${value}/${slope}`),
      newton(["newton-without-inverse"], `${from} - ${value}*${slope}`),
      newton(["newton-fraction-upside-down"], `${from} - ${slope}/${value}`),
    ];
  }).flat();
}

/** A neuron z = w x + b, a = z³, L = (a - t)²; and a value that is used twice: u = s², v = s³, L = u v. */
export function generatedSlopes(seed: number, count: number): readonly GeneratedSlope[] {
  const random = new SeededRandom(seed);
  const below = (low: number, high: number): number => low + random.below(high - low + 1);
  return Array.from({ length: count }, () => {
    const [w, x, b, t, s, n] = [below(2, 5), below(6, 9), below(1, 9), below(1, 50), below(3, 9), below(4, 7)];
    const [z, neuron] = [`(${w}*${x} + ${b})`, { inputs: { w: `${w}`, x: `${x}`, b: `${b}`, t: `${t}` }, nodes: [["z", "w x + b"], ["a", "z^3"], ["L", "(a - t)^2"]] as const }];
    const [above, local] = [`(2*(${z}^3 - ${t}))`, `(3*${z}^2)`];
    const twice = { inputs: { s: `${s}` }, nodes: [["u", "s^2"], ["v", `s^${n}`], ["L", "u v"]] as const, node: "s" };
    const at = (node: string, name: MistakeName, answer: string): GeneratedSlope => ({ ...neuron, node, name, answer });
    return [
      at("z", "backprop-local-derivative-missing", above),
      at("z", "backprop-upstream-missing", local),
      at("z", "sign-error", `-${above}*${local}`),
      at("w", "backprop-factors-swapped", `${above}*${local}*${w}`),
      at("w", "backprop-local-derivative-missing", `${above}*${local}`),
      at("x", "backprop-factors-swapped", `${above}*${local}*${x}`),
      { ...twice, name: "backprop-path-missing" as const, answer: `2*${s}*${s}^${n}` },
      { ...twice, name: "backprop-path-missing" as const, answer: `${n}*${s}^(${n}-1)*${s}^2` },
    ];
  }).flat();
}

import { FIRST_WEIGHTS, network, placeOf } from "../two-layers";

/** The nodes from the loss back, and the weights that stand at each. */
export const ORDER: readonly { readonly name: string; readonly weights: readonly string[] }[] = [
  { name: "L", weights: [] },
  { name: "a", weights: [] },
  { name: "z", weights: ["v_1", "v_2", "v_3", "c"] },
  ...[1, 2, 3].flatMap((j) => [
    { name: `h_${j}`, weights: [] },
    { name: `z_${j}`, weights: [`w_${j}1`, `w_${j}2`, `b_${j}`] },
  ]),
];

/** Every value of the network for one example, and the loss's slope in each. */
export function passAt(x1: number, x2: number, target: number) {
  const { values, adjoints } = network.backpropagate([x1, x2, target, ...FIRST_WEIGHTS]);
  const read = (numbers: readonly number[]) => (name: string) => numbers[placeOf.get(name) ?? -1] ?? Number.NaN;
  return { value: read(values), slope: read(adjoints) };
}

/** By its letter alone: the weight as it is printed, w₁₂. */
export const printed = (name: string): string => name.replace(/_(\d+)/, (_, digits: string) => [...digits].map((digit) => "₀₁₂₃"[Number(digit)] ?? digit).join(""));


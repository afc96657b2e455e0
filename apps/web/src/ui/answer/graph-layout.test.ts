import { describe, expect, it } from "vitest";
import { graphLayout } from "./graph-layout";

const node = (name: string, ...of: string[]) => ({ name, of });
const GRAPHS = {
  "one node": [node("x")],
  "a neuron": [node("b"), node("w"), node("x"), node("z", "b", "w", "x"), node("a", "z"), node("L", "a")],
  "a node used twice": [node("x"), node("u", "x"), node("v", "u"), node("y", "u", "v")],
  "two that cross": [node("a"), node("b"), node("p", "b"), node("q", "a"), node("r", "p", "q")],
};

describe.each(Object.entries(GRAPHS))("%s", (_, nodes) => {
  const { places, ways, layers, rows } = graphLayout(nodes);
  const at = (name: string) => places.find((place) => place.name === name);

  it("places every node once, and no two in one place", () => {
    expect(places.map(({ name }) => name)).toEqual(nodes.map(({ name }) => name));
    expect(new Set([...places, ...Object.values(ways).flat()].map(({ layer, row }) => `${layer}/${row}`)).size).toBe(nodes.length + Object.values(ways).flat().length);
    expect(places.every(({ layer, row }) => layer < layers && row >= 0 && row <= rows - 1)).toBe(true);
  });
  it("draws every arrow from left to right", () => {
    for (const { name, of } of nodes) for (const each of of) expect(at(each)?.layer).toBeLessThan(at(name)?.layer ?? 0);
  });
});

it("untangles arrows that would cross", () => {
  const { places } = graphLayout(GRAPHS["two that cross"]);
  const row = (name: string) => places.find((place) => place.name === name)?.row ?? 0;
  expect(Math.sign(row("a") - row("b"))).toBe(Math.sign(row("q") - row("p")));
});

it("leads an arrow over several layers beside what stands between", () => {
  const { ways } = graphLayout(GRAPHS["a node used twice"]);
  expect(ways["u>y"]).toMatchObject([{ layer: 2 }]);
  expect(ways["v>y"]).toEqual([]);
});

"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Segments } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { useNumber } from "../use-number";
import { ORDER, passAt, printed } from "./model";
import { NetworkNode } from "./network-node";

/** Where each node stands: columns from the inputs to the loss. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  x_1: [0, 1], x_2: [0, -1],
  z_1: [1, 2], z_2: [1, 0], z_3: [1, -2],
  h_1: [2, 2], h_2: [2, 0], h_3: [2, -2],
  z: [3, 0], a: [4, 0], L: [5, 0],
};
const EDGES: readonly (readonly [string, string])[] = [
  ...["z_1", "z_2", "z_3"].flatMap((to) => [["x_1", to] as const, ["x_2", to] as const]),
  ["z_1", "h_1"], ["z_2", "h_2"], ["z_3", "h_3"],
  ["h_1", "z"], ["h_2", "z"], ["h_3", "z"],
  ["z", "a"], ["a", "L"],
];
const TARGET = 1;

const lineOf = ([from, to]: readonly [string, string]): readonly number[] => [...(PLACES[from] ?? []), ...(PLACES[to] ?? [])];

/** One example's way through a network, and the slopes of its loss coming back one node at a time. */
export function BackwardByNode() {
  const t = useTranslations("lessons.backward-by-node");
  const number = useNumber();
  const [[x1, x2], setInput] = useState<readonly [number, number]>([1, -0.5]);
  const [seen, setSeen] = useState(0);
  const { value, slope } = passAt(x1, x2, TARGET);
  const known = new Set(ORDER.slice(0, seen).map(({ name }) => name));
  const now = ORDER[seen - 1];
  const weights = ORDER.slice(0, seen).flatMap((node) => node.weights);
  const words = now
    ? t(`at.${kindOf(now.name)}`, { name: printed(now.name), unit: printed(now.name).slice(1), slope: number(slope(now.name), 3), value: number(value(now.name), 3), output: number(value("a"), 3), above: number(slope("z"), 3), weight: number(value(now.name.replace("h", "v")), 2), from: number(slope(now.name.replace("z", "h")), 3) })
    : t("forward", { a: number(value("a"), 3), loss: number(value("L"), 3) });
  return (
    <PictureFrame
      roomy
      after={
        <dl className="tabular grid min-h-[9.5rem] grid-cols-3 content-start gap-x-6 gap-y-1 text-small sm:min-h-[5.5rem] sm:grid-cols-5" aria-label={t("weights")}>
          {weights.map((name) => (
            <div key={name} className="flex justify-between gap-2">
              <dt className="text-quiet">∂L/∂{printed(name)}</dt>
              <dd className="font-strong">{number(slope(name))}</dd>
            </div>
          ))}
        </dl>
      }
      says={seen === ORDER.length ? `${words} ${t("done")}` : words}
      controls={
        <>
          <div className="flex flex-wrap items-center gap-2 sm:col-span-2">
            <Button look="primary" onClick={() => setSeen(Math.min(ORDER.length, seen + 1))}>
              {t("next")}
            </Button>
            <Button onClick={() => setSeen(Math.max(0, seen - 1))}>{t("back")}</Button>
            <span className="tabular text-small text-quiet">{t("count", { seen, all: ORDER.length })}</span>
          </div>
          <RangeField label={t("input", { name: "x₁" })} value={x1} min={-2} max={2} step={0.1} spoken={`x₁ = ${number(x1)}`} onChange={(u) => setInput([u, x2])} />
          <RangeField label={t("input", { name: "x₂" })} value={x2} min={-2} max={2} step={0.1} spoken={`x₂ = ${number(x2)}`} onChange={(u) => setInput([x1, u])} />
        </>
      }
    >
      <Plane label={t("plane")} x={[-0.55, 5.55]} y={[-3.1, 2.9]} height={340} bare>
        <Segments segments={EDGES.flatMap(lineOf)} tint="edge" width={1.5} />
        <Segments segments={EDGES.filter(([from, to]) => known.has(to) && (known.has(from) || from.startsWith("x"))).flatMap(lineOf)} tint="accent" width={2.5} />
        {Object.entries(PLACES).map(([name, [x, y]]) => (
          <NetworkNode key={name} x={x} y={y} name={printed(name)} value={number(value(name))} slope={known.has(name) ? number(slope(name)) : null} current={name === now?.name} />
        ))}
      </Plane>
    </PictureFrame>
  );
}

const kindOf = (name: string): "loss" | "output" | "sum" | "unit" | "inner" => (name === "L" ? "loss" : name === "a" ? "output" : name === "z" ? "sum" : name.startsWith("h") ? "unit" : "inner");

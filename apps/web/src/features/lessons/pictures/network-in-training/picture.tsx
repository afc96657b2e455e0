"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/ui/button";
import { Curve, Dot, Segments } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { useNumber } from "../use-number";
import { countRight, EXAMPLES, levelsOf, train, type Training, UNTRAINED, VIEW } from "./model";

const ROUNDS_A_FRAME = 3;
const LONGEST = 3000;

/** Two kinds of points, a network that learns to part them, and its loss as it falls. Nothing moves before it is asked to. */
export function NetworkInTraining() {
  const t = useTranslations("lessons.network-in-training");
  const number = useNumber();
  const [training, setTraining] = useState<Training>(UNTRAINED);
  const [rate, setRate] = useState(1);
  const [running, setRunning] = useState(false);
  const rounds = training.losses.length - 1;
  const going = running && rounds < LONGEST;
  useEffect(() => {
    if (!going) return;
    const frame = requestAnimationFrame(() => setTraining(train(training, rate, Math.min(ROUNDS_A_FRAME, LONGEST - rounds))));
    return () => cancelAnimationFrame(frame);
  }, [going, training, rate, rounds]);
  const { weights, losses } = training;
  const loss = losses.at(-1) ?? 0;
  const right = countRight(weights);
  const start = () => {
    // Who wants no motion sees the outcome of as many rounds as a few seconds would show.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) setTraining(train(training, rate, Math.min(600, LONGEST - rounds)));
    else setRunning(!going);
  };
  const width = Math.max(200, rounds);
  return (
    <PictureFrame
      says={t("says", { rounds, loss: number(loss, 3), right, all: EXAMPLES.length, progress: right === EXAMPLES.length ? "parted" : loss > 0.2 ? "begun" : "onTheWay" })}
      controls={
        <>
          <RangeField label={t("rate")} value={rate} min={0.1} max={8} step={0.1} spoken={`η = ${number(rate)}`} onChange={setRate} />
          <div className="flex flex-wrap items-center gap-2">
            <Button look="primary" onClick={start}>
              {going ? t("pause") : t("train")}
            </Button>
            <Button onClick={() => setTraining(train(training, rate, Math.min(1, LONGEST - rounds)))}>{t("once")}</Button>
            <Button
              onClick={() => {
                setRunning(false);
                setTraining(UNTRAINED);
              }}
            >
              {t("again")}
            </Button>
          </div>
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Plane label={t("plane")} {...VIEW} height={290} equal>
          {levelsOf(weights).map(({ level, segments }) => (
            <Segments key={level} segments={segments} tint={level === 0.5 ? "ink" : level < 0.5 ? "attention" : "accent"} width={level === 0.5 ? 2.5 : 1} />
          ))}
          {EXAMPLES.map(({ x, y, target }, i) => (
            <Dot key={i} x={x} y={y} tint={target === 1 ? "accent" : "attention"} hollow={target === 0} size={4} />
          ))}
        </Plane>
        <Plane label={t("curve")} x={[-0.14 * width, 1.05 * width]} y={[-0.045, 0.4]} height={290} axes={{ x: { lines: width / 2 }, y: { lines: 0.1 } }}>
          <Curve xs={losses.map((_, i) => i)} ys={losses} tint="accent" />
          <Dot x={rounds} y={loss} tint="accent" size={4} />
        </Plane>
      </div>
    </PictureFrame>
  );
}

"use client";
import { useTransformContext, vec } from "mafs";
import { useMemo } from "react";

export type ToPixels = (x: number, y: number) => [number, number];

/** From the plane's coordinates to those of the drawing. */
export function useToPixels(): ToPixels {
  const { viewTransform } = useTransformContext();
  return useMemo(() => (x, y) => vec.transform([x, y], viewTransform), [viewTransform]);
}

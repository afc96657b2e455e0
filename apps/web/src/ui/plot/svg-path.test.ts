import { expect, test } from "vitest";
import { pathOfSegments, pathThrough } from "./svg-path";

const upsideDown = (x: number, y: number): [number, number] => [x * 10, -y * 10];

test("a path goes through its points", () => expect(pathThrough([0, 1, 2], [0, 1, 4], upsideDown)).toBe("M0.0 0.0L10.0 -10.0L20.0 -40.0"));

test("a path is broken where there is no value, or one beyond all paper", () => {
  expect(pathThrough([0, 1, 2, 3], [1, Number.NaN, 2, 3], upsideDown)).toBe("M0.0 -10.0M20.0 -20.0L30.0 -30.0");
  expect(pathThrough([0, 1, 2], [1, 1e9, 2], upsideDown)).toBe("M0.0 -10.0M20.0 -20.0");
});

test("segments stand each for itself", () => expect(pathOfSegments([0, 0, 1, 1, 2, 2, 3, 3], upsideDown)).toBe("M0.0 0.0L10.0 -10.0M20.0 -20.0L30.0 -30.0"));

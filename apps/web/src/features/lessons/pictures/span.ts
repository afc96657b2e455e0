/** Evenly spaced numbers from one end to the other, both with. */
export const span = (from: number, to: number, count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

export const clamp = (value: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, value));

/** To the nearest multiple of a small step, without the dust of binary fractions. */
export const rounded = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(6));

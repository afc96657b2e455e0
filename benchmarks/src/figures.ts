/** How figures are written in the table: three digits, the unit that fits. */
const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Seconds as ns, µs, ms or s. */
export function duration(seconds: number): string {
  if (seconds < 1e-6) return `${digits(seconds * 1e9)} ns`;
  if (seconds < 1e-3) return `${digits(seconds * 1e6)} µs`;
  return seconds < 1 ? `${digits(seconds * 1e3)} ms` : `${digits(seconds)} s`;
}

/** "12.3×": how many times as much. */
export const times = (ratio: number): string => `${digits(ratio)}×`;

/** A peer's time beside ours: "12.3× (110 µs)", more than 1 where we are faster. */
export const beside = (peer: number, ours: number): string => `${times(peer / ours)} (${duration(peer)})`;

export const kilobytes = (bytes: number): string => `${digits(bytes / 1000)} kB`;

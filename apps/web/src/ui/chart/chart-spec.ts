/** What a chart shows, as plain data: it travels to the browser, where the library that draws it is loaded. */
export type ChartSpec =
  | { readonly kind: "bars"; readonly bars: readonly Bar[]; readonly unit: ChartUnit; readonly lying?: boolean; readonly axis?: string }
  | { readonly kind: "lines"; readonly series: readonly Series[]; readonly rules: readonly { readonly at: string; readonly label: string }[]; readonly unit: ChartUnit };

/** A share is drawn from 0 to 1 and named in per cent. */
export type ChartUnit = "share" | "count";

export type Bar = { readonly label: string; readonly value: number };
/** `at` in ISO. */
export type Series = { readonly name: string; readonly points: readonly { readonly at: string; readonly value: number }[] };

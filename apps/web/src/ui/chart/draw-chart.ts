import { axisX, axisY, barX, barY, dot, line, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { type Language, LANGUAGE_TAGS } from "@/i18n/languages";
import type { ChartSpec, ChartUnit } from "./chart-spec";

/* The one file that knows the library; it is loaded with the first chart. */

const INK = "var(--ink)";
const LINES = ["var(--accent)", "var(--correct)", "var(--attention)", "var(--undecided)", "var(--wrong)", "var(--quiet)"];
/** Dashes tell series apart where colours do not. */
const DASHES = ["", "6 3", "2 3", "8 3 2 3", "1 3", "10 4"];

/** Draws a chart as wide as it is told, in the page's own colours. */
export function drawChart(spec: ChartSpec, width: number, language: Language): SVGElement | HTMLElement {
  const style = { color: INK, background: "transparent", fontFamily: "inherit", fontSize: "13px", overflow: "visible" };
  const drawn = spec.kind === "bars" ? drawBars(spec, width, style, language) : drawLines(spec, width, style, language);
  // The whole has its name, and the numbers their table: the library's own names of its parts ("rule", "x-axis tick") say nothing.
  for (const part of drawn.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  return drawn;
}

type Style = Readonly<Record<string, string>>;

const formatOf = (unit: ChartUnit, language: Language): ((value: number) => string) => {
  const format = new Intl.NumberFormat(LANGUAGE_TAGS[language], unit === "share" ? { style: "percent", maximumFractionDigits: 0 } : { maximumFractionDigits: 1 });
  return (value) => format.format(value);
};

const domainOf = (unit: ChartUnit): { readonly domain?: [number, number] } => (unit === "share" ? { domain: [0, 1] } : {});

function drawBars({ bars, unit, lying, axis }: Extract<ChartSpec, { kind: "bars" }>, width: number, style: Style, language: Language) {
  const format = formatOf(unit, language);
  const labels = bars.map(({ label }) => label);
  const value = { grid: true, tickFormat: format, label: null, ticks: 5, ...domainOf(unit) };
  if (lying) {
    const room = Math.min(Math.max(...labels.map((label) => label.length)) * 7.2 + 14, width * 0.45);
    const ticks = Math.max(2, Math.floor((width - room - 44) / 60));
    return plot({
      width, height: bars.length * 30 + 34, marginLeft: room, marginRight: 44, style, x: { ...value, ticks }, y: { domain: labels, label: null },
      marks: [axisY({ label: null, tickSize: 0, lineWidth: room / 14, textOverflow: "ellipsis-end" }), barX(bars, { x: "value", y: "label", fill: "var(--accent)", insetTop: 4, insetBottom: 4 }), text(bars, { x: "value", y: "label", text: (bar) => format(bar.value), textAnchor: "start", dx: 6, fill: INK }), ruleX([0], { stroke: INK })],
    }); // prettier-ignore
  }
  return plot({
    width, height: 220, marginLeft: 52, marginBottom: 42, marginTop: 22, style, y: value, x: { domain: labels, label: axis ?? null, labelAnchor: "center", labelArrow: "none" },
    marks: [barY(bars, { x: "label", y: "value", fill: "var(--accent)", insetLeft: 2, insetRight: 2 }), ...(bars.length > width / 46 ? [] : [text(bars, { x: "label", y: "value", text: (bar) => format(bar.value), dy: -8, fill: INK })]), ruleY([0], { stroke: INK })],
  }); // prettier-ignore
}

/** A row of labels, in pixels. */
const ROW = 14;
/** With more days than these the axis names months and years. */
const MOST_DAYS = 300;

function drawLines({ series, rules, unit }: Extract<ChartSpec, { kind: "lines" }>, width: number, style: Style, language: Language) {
  const format = formatOf(unit, language);
  const lines = series.map(({ name, points }, i) => ({ name, points: points.map(({ at, value }) => ({ at: new Date(at), value })), colour: LINES[i % LINES.length] ?? INK, dash: DASHES[i % DASHES.length] ?? "" }));
  const moments = [...lines.flatMap(({ points }) => points.map(({ at }) => at.getTime())), ...rules.map(({ at }) => Date.parse(at))];
  const [first, span] = [Math.min(...moments), Math.max(1, Math.max(...moments) - Math.min(...moments))];
  const day = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], span > MOST_DAYS * 86_400_000 ? { month: "short", year: "numeric" } : { day: "numeric", month: "short" });
  // Near an edge a label stands on the side where there is room.
  const anchorOf = (at: string): "start" | "middle" | "end" => (["start", "middle", "end"] as const)[Math.min(2, Math.floor(((Date.parse(at) - first) / span) * 3))] ?? "middle";
  return plot({
    width, height: 226 + ROW * Math.max(1, rules.length), marginLeft: 52, marginRight: 16, marginTop: 12 + ROW * Math.max(1, rules.length), style, x: { type: "time", label: null }, y: { grid: true, tickFormat: format, label: null, ticks: 5, ...domainOf(unit) },
    marks: [
      axisX({ ticks: Math.max(2, Math.floor(width / 90)), tickFormat: (at: Date) => day.format(at), label: null }),
      ruleY([0], { stroke: INK }),
      ruleX(rules, { x: (rule) => new Date(rule.at), stroke: "var(--attention)", strokeDasharray: "4 3" }),
      // Each in a row of its own: two dates may be close to each other.
      ...rules.map((rule, i) => text([rule], { x: () => new Date(rule.at), text: "label", frameAnchor: "top", textAnchor: anchorOf(rule.at), dy: -16 - ROW * (rules.length - 1 - i), fill: "var(--attention)" })),
      ...lines.flatMap(({ points, colour, dash }) => [line(points, { x: "at", y: "value", stroke: colour, strokeWidth: 2, strokeDasharray: dash, curve: "step-after" }), dot(points.slice(-1), { x: "at", y: "value", fill: colour, r: 3.5 })]),
    ],
  }); // prettier-ignore
}

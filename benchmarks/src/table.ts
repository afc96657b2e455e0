import { readFileSync } from "node:fs";
import type { PeerName, Row } from "./measurement";

const PEERS: readonly PeerName[] = ["nerdamer", "mathjs", "algebrite", "compute-engine", "kas", "sympy", "by hand"];

const HEAD = ["work", "Nabla", "target", "limit", "from the limit"];

function cells(row: Row, peers: readonly PeerName[]): readonly string[] {
  const target = row.target ? `${row.target.said}: ${row.target.reached ? "reached" : "MISSED"}` : "–";
  return [row.work, row.ours, target, row.limit.said, row.limit.distance, ...peers.map((peer) => row.peers[peer] ?? "–")];
}

/** The peers that have a figure somewhere. */
const presentIn = (rows: readonly Row[]): readonly PeerName[] => PEERS.filter((peer) => rows.some((row) => row.peers[peer] !== undefined));

/** One table, its columns lined up. A peer's ratio says how many times as long it takes as Nabla. */
export function onTerminal(rows: readonly Row[]): string {
  const peers = presentIn(rows);
  const lines = [[...HEAD, ...peers], ...rows.map((row) => cells(row, peers))];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()).join("\n");
}

const BEGIN = "<!-- table: npm run benchmark -->";
const END = "<!-- end of the table -->";

/** A page with its table replaced, between the two marks that stand in it. */
export function inMarkdown(path: string, machine: string, rows: readonly Row[]): string {
  const peers = presentIn(rows);
  const line = (texts: readonly string[]): string => `| ${texts.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  const head = [...HEAD, ...peers];
  const table = [line(head), line(head.map(() => "---")), ...rows.map((row) => line(cells(row, peers)))].join("\n");
  const page = readFileSync(path, "utf8");
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the marks ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n\n${machine}\n\n${table}\n\n${END}${after}`;
}

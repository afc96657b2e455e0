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

/** A line of a Markdown table. */
export const markdownLine = (texts: readonly string[]): string => `| ${texts.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;

/** A page with the part between two of its marks replaced. */
export function replacedBetween(path: string, [begin, end]: readonly [string, string], part: string): string {
  const page = readFileSync(path, "utf8");
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the marks ${begin} and ${end}.`);
  return `${before}${begin}\n\n${part}\n\n${end}${after}`;
}

const MARKS = ["<!-- table: npm run benchmark -->", "<!-- end of the table -->"] as const;

/** A page with its table replaced, between the two marks that stand in it. */
export function inMarkdown(path: string, machine: string, rows: readonly Row[]): string {
  const peers = presentIn(rows);
  const head = [...HEAD, ...peers];
  const table = [markdownLine(head), markdownLine(head.map(() => "---")), ...rows.map((row) => markdownLine(cells(row, peers)))].join("\n");
  return replacedBetween(path, MARKS, `${machine}\n\n${table}`);
}

/** A page with single rows of its table replaced, found by their work; the line of the machine tells which. */
export function withRows(path: string, machine: string, rows: readonly Row[]): string {
  const [before = "", rest = ""] = readFileSync(path, "utf8").split(MARKS[0]);
  const [part = "", after = ""] = rest.split(MARKS[1]);
  const lines = part.trim().split("\n");
  const at = lines.findIndex((line) => line.startsWith("| "));
  const peers = (lines[at] ?? "").split("|").map((cell) => cell.trim()).filter((name): name is PeerName => PEERS.some((peer) => peer === name));
  const fresh = new Map(rows.map((row) => [`| ${row.work} |`, markdownLine(cells(row, peers))]));
  const table = lines.slice(at).map((line) => [...fresh].find(([begin]) => line.startsWith(begin))?.[1] ?? line);
  const notes = lines.slice(0, at).filter((line) => line !== "" && !line.startsWith("Measured apart"));
  const note = `Measured apart from the rest, ${rows.map(({ work }) => `“${work}”`).join(", ")}: ${machine}.`;
  return `${before}${MARKS[0]}\n\n${[...notes, note].join("\n\n")}\n\n${table.join("\n")}\n\n${MARKS[1]}${after}`;
}

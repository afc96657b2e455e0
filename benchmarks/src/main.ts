import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import type { Row } from "./measurement";
import { MEASUREMENTS } from "./registry";
import { inMarkdown, onTerminal, withRows } from "./table";
import { writeVerdicts } from "./verdicts-page";

/*
 * `npm run benchmark`: every measurement in turn, one table at the end.
 *   -- --quick          fewer rounds, less than a minute
 *   -- --only=a,b       the measurements of these names
 *   -- --write=FILE     puts the table into the page between its two marks, too; with --only these rows alone
 *   -- --verdicts       instead of measuring, asks each engine about the pairs of docs/other-systems.md and writes its table
 */

const option = (name: string): string | undefined => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

if (process.argv.includes("--verdicts")) {
  await writeVerdicts("docs/other-systems.md");
  process.exit(0);
}

const quick = process.argv.includes("--quick");
const only = option("only")?.split(",");
const page = option("write");

const rows: Row[] = [];
for (const measurement of MEASUREMENTS) {
  if (only && !only.includes(measurement.name)) continue;
  const start = performance.now();
  process.stderr.write(`${measurement.name} … `);
  rows.push(...(await measurement.run({ quick })));
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, Node ${process.version}, load ${loadavg().map((load) => load.toFixed(1)).join(" ")} at the end of the run${quick ? ", quick mode" : ""}`;
console.log(`\n${machine}\n\n${onTerminal(rows)}`);
if (page !== undefined) {
  writeFileSync(page, only ? withRows(page, machine, rows) : inMarkdown(page, machine, rows));
  console.log(`\nThe table is in ${page}.`);
}
process.exit(0);

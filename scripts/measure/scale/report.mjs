import { cpus, loadavg } from "node:os";

/** A line of the table: what was measured, what came out, and the most that it may be (null: no limit of its own). */
const line = (figure, value, limit, held, more = "") => `  ${figure.padEnd(56)}${value.padStart(16)}${(limit ?? "").padStart(14)}   ${held === null ? "" : held ? "reached" : "NOT REACHED"}${more === "" ? "" : `   ${more}`}`;

/** How busy the machine is: the mean number of processes that ran or waited in the last minute. */
export const load = () => `load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;

/** Collects what was measured, prints it as it comes, and knows whether every limit was reached. */
export class Report {
  #missed = 0;
  #limits = 0;

  head(title) {
    console.log(`\n${title} (${load()})`);
  }

  /** Milliseconds that may not be more than a limit. */
  within(figure, ms, limit, more) {
    this.add(figure, `${ms.toFixed(0)} ms`, `${limit} ms`, ms <= limit, more);
  }

  add(figure, value, limit, held, more) {
    if (held !== null) this.#limits++;
    if (held === false) this.#missed++;
    console.log(line(figure, value, limit, held, more));
  }

  /** Says how many limits were reached; true where all were. */
  end() {
    console.log(`\n${this.#limits - this.#missed} of ${this.#limits} limits reached (${load()}).`);
    return this.#missed === 0;
  }
}

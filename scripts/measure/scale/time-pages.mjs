import { quantile } from "../quantile.mjs";
import { processorTime } from "./processor-time.mjs";

const WARM = 4;

/**
 * Asks for each page `most` times, one request after another, in turn through its addresses: milliseconds from the request to the last
 * byte (or the first, of a file), and how much of a processor the web server and the database spent on one.
 */
export async function* timePages(visitor, pages, most, processes) {
  for (const { name, limit, paths, first } of pages) {
    // A file is long, and read to its end.
    const times = first ? Math.ceil(most / 4) : most;
    const took = [];
    let bytes = 0;
    let before;
    for (let i = -WARM; i < times; i++) {
      if (i === 0) before = processes && processorTime(processes);
      const path = paths[(i + WARM) % paths.length];
      const answer = await visitor.ask(path);
      if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`);
      if (i < 0) continue;
      took.push(first ? answer.first : answer.took);
      bytes += answer.text.length;
    }
    const spent = before && processorTime(processes);
    const each = (part) => (spent && !first ? (spent[part] - before[part]) / times : null);
    yield { name, limit, median: quantile(took, 0.5), most: quantile(took, 0.95), web: each("web"), database: each("database"), bytes: bytes / times };
  }
}

/*
 * `npm run measure:scale`: what a course of 2,000 students, 200 problems and 1.5 million answers costs, beside the limits that the project
 * has set itself. On a database of its own below .data/scale, which is made when it is not there (some five minutes) and kept.
 *
 *   -- --only pages,queries,submitting,news,regrade    parts of it; `plans` prints those of the hottest queries
 *   -- --times 40                                      requests for each page
 *   -- --address http://localhost:3000                 the staff's pages alone, of a running server
 */
import "./steps/node-version.mjs";
import { parseArgs } from "node:util";
import { inRepository } from "./steps/repository.mjs";
import { explain } from "./steps/step.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "pages,queries,submitting,news,regrade" },
    times: { type: "string", default: "40" },
    address: { type: "string" },
    data: { type: "string", default: inRepository(".data/scale") },
  },
});

try {
  const { measureScale, measurePages } = await import("./measure/scale/measure-scale.mjs");
  const times = Number(values.times);
  process.exitCode = (await (values.address ? measurePages(values.address, times) : measureScale({ folder: values.data, parts: values.only.split(","), times }))) ? 0 : 1;
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

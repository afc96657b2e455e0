import { BROWSER_BUNDLES, BROWSER_LIMIT, browserBundle } from "../browser-bundle";
import { kilobytes, times } from "../figures";
import type { Measurement, PeerName, Row } from "../measurement";

/** What of each peer a page would load to read and to print. */
const PEER_IMPORTS: readonly (readonly [PeerName, string])[] = [
  ["mathjs", 'import { create, parseDependencies } from "mathjs"; export const math = create(parseDependencies);'],
  ["nerdamer", 'export { default } from "nerdamer"'],
  ["algebrite", 'export { default } from "algebrite"'],
  ["compute-engine", 'export { ComputeEngine } from "@cortex-js/compute-engine"'],
  ["kas", 'export { parse } from "@khanacademy/kas"'],
];

/** Bytes that a page loads, minified and gzipped. */
export const browserSize: Measurement = {
  name: "size",
  run: async () => {
    const rows: Row[] = [];
    const peers = new Map<PeerName, number>();
    for (const [name, contents] of PEER_IMPORTS) peers.set(name, (await browserBundle(contents)).gzipped);
    for (const [name, contents] of Object.entries(BROWSER_BUNDLES)) {
      const { gzipped } = await browserBundle(contents);
      const whole = name.startsWith("all");
      rows.push({
        work: `size in a browser: ${name}`,
        ours: kilobytes(gzipped),
        ...(whole ? {} : { target: { said: "under 40 kB", reached: gzipped < BROWSER_LIMIT } }),
        limit: { said: "40 kB", distance: times(gzipped / BROWSER_LIMIT) },
        peers: whole ? {} : Object.fromEntries([...peers].map(([peer, bytes]) => [peer, `${times(bytes / gzipped)} (${kilobytes(bytes)})`])),
      });
    }
    return rows;
  },
};

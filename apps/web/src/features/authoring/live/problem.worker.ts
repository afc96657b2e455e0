import { liveProblem } from "./live-problem";
import type { Ask, Say } from "./messages";
import { selfTestSlices } from "./self-test-slices";

/* A thread of the author's own browser: what takes long there holds up no typing, and nobody else's answer. */

const say = (message: Say) => self.postMessage(message);

let newest = 0;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  newest = data.ticket;
  if (data.kind === "variant") say({ ticket: data.ticket, kind: "live", live: liveProblem(data.yaml, data.seed, data.language) });
  else void selfTest(data);
};

async function selfTest({ ticket, yaml, language }: Extract<Ask, { kind: "self-test" }>): Promise<void> {
  for (const state of selfTestSlices(yaml, language, () => performance.now())) {
    say({ ticket, kind: "self-test", state });
    // Between slices a newer question is heard; then this one is of no use any more.
    await new Promise((resolve) => setTimeout(resolve));
    if (newest !== ticket) return;
  }
}

// All of it has come: what is asked from now on takes no longer than its work.
say({ kind: "ready" });

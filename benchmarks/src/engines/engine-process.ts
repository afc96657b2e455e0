import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { EngineName } from "./engine-name";
import { inNotationOf } from "./notation";
import type { Reply, Request, Work } from "./serve";

/**
 * An engine in a process of its own. Some of them change what all of JavaScript shares, which would slow down whoever
 * shares their process; and one that never comes back can be ended.
 */
export class EngineProcess {
  private readonly child: ChildProcess;

  constructor(readonly name: EngineName) {
    this.child = fork(fileURLToPath(new URL(`engines/${name}.mjs`, import.meta.url)), [], { execArgv: ["--stack-size=3900"] });
  }

  /** Seconds of each of `samples` times; null where the engine cannot, or takes longer than `limit` seconds in all. */
  async times(work: Work, text: string, samples: number, limit = 120): Promise<readonly number[] | null> {
    return (await this.ask(work, text, samples, limit))?.seconds ?? null;
  }

  /** What it says of a pair; null where it cannot tell, or takes longer than `limit` seconds. */
  async verdict(text: string, limit = 120): Promise<boolean | null> {
    return (await this.ask("equivalence", text, 1, limit))?.verdict ?? null;
  }

  private ask(work: Work, text: string, samples: number, limit: number): Promise<Reply> {
    const request: Request = { work, text: inNotationOf(this.name, text), samples };
    return new Promise((resolve) => {
      const end = (reply: Reply): void => {
        clearTimeout(timer);
        this.child.removeAllListeners();
        resolve(reply);
      };
      const timer = setTimeout(() => {
        end(null);
        this.stop();
      }, 1000 * limit);
      if (!this.child.connected) return end(null);
      this.child.once("message", (reply: Reply) => end(reply));
      this.child.once("exit", () => end(null));
      this.child.once("error", () => end(null));
      this.child.send(request);
    });
  }

  stop(): void {
    this.child.kill("SIGKILL");
  }
}

import type { Answer, Ask, Say } from "./messages";

type Question<A = Ask> = A extends Ask ? Omit<A, "ticket"> : never;

/** How long a worker may be silent before it is taken to be lost in its work. While its code is still on the way nothing is counted. */
const PATIENCE_MS = 10_000;

/** A worker that answers the newest question alone. One that stays silent for long is ended, and the next question gets a new one. */
export class Background {
  private worker: Worker | null = null;
  private isReady = false;
  private ticket = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly hear: (said: Answer) => void,
    private readonly silent: () => void,
  ) {}

  ask(question: Question): void {
    this.ticket += 1;
    this.worker ??= this.start();
    this.worker.postMessage({ ...question, ticket: this.ticket });
    this.wait();
  }

  end(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
  }

  private start(): Worker {
    const worker = new Worker(new URL("./problem.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Say>) => {
      if (data.kind === "ready") {
        this.isReady = true;
        return this.wait();
      }
      if (data.ticket !== this.ticket) return;
      if (data.kind === "self-test" && data.state.kind === "running") this.wait();
      else clearTimeout(this.timer);
      this.hear(data);
    };
    worker.onerror = () => this.giveUp();
    return worker;
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.isReady) this.timer = setTimeout(() => this.giveUp(), PATIENCE_MS);
  }

  private giveUp(): void {
    this.end();
    this.silent();
  }
}

/** So many at once, so many waiting, the rest refused. A slot is given on in the order of arrival. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    size: number,
    private readonly mostWaiting: number,
  ) {
    this.free = size;
  }

  /** Runs `work` once there is a slot. Null, and nothing is run, when too many wait already. */
  async use<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.free > 0) this.free--;
    else if (this.waiting.length >= this.mostWaiting) return null;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}

/** The outside world as a command sees it; a test gives its own. */
export type Io = {
  readonly input: AsyncIterable<string>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly readFile: (path: string) => Promise<string>;
  readonly listFiles: (folder: string) => Promise<readonly string[] | null>;
  /** Milliseconds, for reporting how long a row took; no verdict depends on it. */
  readonly clock: () => number;
};

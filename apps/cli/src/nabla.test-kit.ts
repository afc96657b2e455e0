import type { Io } from "./io";
import { main } from "./main";

/** One call of nabla with its streams in memory. */
export async function nabla(args: readonly string[], lines: readonly string[] = [], files: Readonly<Record<string, string>> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    input: (async function* () {
      yield* lines;
    })(),
    print: (line) => void out.push(line),
    complain: (line) => void err.push(line),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    listFiles: async () => null,
    clock: () => 0,
  };
  const status = await main(args, io);
  return { status, out, err, rows: out.filter((line) => line.startsWith("{")).map((line): Record<string, unknown> => JSON.parse(line)) };
}

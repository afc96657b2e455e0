/** What an engine is asked to do with a text; each does what it can. */
export type Work = "derivative" | "raw derivative" | "reading" | "equivalence";

/** What is sent to an engine's process. `samples`: how many times, each timed by itself. */
export type Request = { readonly work: Work; readonly text: string; readonly samples: number };

/** Its answer: the seconds of each time, and what it said of a pair (null: cannot tell); null where it cannot. */
export type Reply = { readonly seconds: readonly number[]; readonly verdict: boolean | null } | null;

type Works = Readonly<Partial<Record<Work, (text: string) => unknown>>>;

/** What was computed last is kept where anybody might look, so that the work cannot be left out. */
const kept: { last: unknown } = { last: undefined };

/** Answers requests until the process is ended. `before` runs before each time and is not timed. */
export function serve(works: Works, before: () => void = () => undefined): void {
  process.on("message", (request: Request) => process.send?.(answer(works[request.work], request, before)));
  process.on("disconnect", () => process.exit());
}

function answer(work: ((text: string) => unknown) | undefined, { text, samples }: Request, before: () => void): Reply {
  if (!work) return null;
  const seconds: number[] = [];
  try {
    for (let i = 0; i < samples; i++) {
      before();
      const start = performance.now();
      kept.last = work(text);
      seconds.push((performance.now() - start) / 1000);
    }
    return { seconds, verdict: typeof kept.last === "boolean" ? kept.last : null };
  } catch {
    return null;
  }
}

/** "answer == reference" as two texts, for those who compare. */
export function pairOf(text: string): readonly [answer: string, reference: string] {
  const [answer = "", reference = ""] = text.split(" == ");
  return [answer, reference];
}

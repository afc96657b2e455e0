import { createHash } from "node:crypto";
import { listLackingImages, listOwnProblems, type Seat } from "@nabla/db";
import { type Language, problemFaultIn, readProblem } from "@nabla/grader";
import { z } from "zod";
import { namedImages } from "../images/named-images";

export const problemFiles = z.object({ courseId: z.string(), files: z.array(z.object({ name: z.string().max(300), yaml: z.string().max(50_000) })).max(100) });

export type FileLook = {
  readonly name: string;
  readonly title: string;
  /** `same`: the bank has it word for word. `taken-twice`: another file before it has the same name. */
  readonly state: "new" | "changed" | "same" | "faulty" | "taken-twice";
  /** The problem that it would be a version of, and the newest number there. */
  readonly problemId: string | null;
  readonly onTopOf: number;
  /** Pictures that it names and the course does not have, by id. */
  readonly lacks: readonly string[];
  /** The first things that keep it from being read, with their lines. */
  readonly faults: readonly { readonly line: number; readonly path: string; readonly message: string }[];
};

/** What would come of importing these files; nothing is written. Faults are told in `language`. */
export async function lookAtFiles(seat: Seat<"INSTRUCTOR">, files: z.output<typeof problemFiles>["files"], language: Language = "en"): Promise<readonly FileLook[]> {
  const read = files.map((file) => ({ ...file, reading: readProblem(file.yaml) }));
  const own = new Map((await listOwnProblems(seat, read.flatMap(({ reading }) => (reading.ok ? [reading.problem.id] : [])))).map((one) => [one.slug, one]));
  const lacking = new Set(await listLackingImages(seat, [...new Set(files.flatMap(({ yaml }) => namedImages(yaml)))]));
  const taken = new Set<string>();
  return read.map(({ name, yaml, reading }): FileLook => {
    if (!reading.ok) {
      return { name, title: name, state: "faulty", problemId: null, onTopOf: 0, lacks: [], faults: reading.faults.slice(0, 3).map((fault) => ({ line: fault.line ?? 1, path: fault.path, message: problemFaultIn(fault, language) })) };
    }
    const { id, title } = reading.problem;
    const there = own.get(id);
    const twice = taken.has(id);
    taken.add(id);
    const same = there?.contentHash === createHash("sha256").update(yaml).digest("hex");
    return { name, title, state: twice ? "taken-twice" : same ? "same" : there ? "changed" : "new", problemId: there?.problemId ?? null, onTopOf: there?.number ?? 0, lacks: namedImages(yaml).filter((imageId) => lacking.has(imageId)), faults: [] };
  });
}

"use client";
import { useRef, useState } from "react";
import { saveProblemAction } from "../actions";
import { namedImages } from "../images/named-images";
import { lookAtFilesAction } from "./actions";
import { type ImageRefused, sendImages } from "./send-images";
import type { FileLook } from "./look-at-files";
import type { Found, FoundFile } from "./found";

/** A file and what would come of it, and then what came of it. */
export type Line = FileLook & Pick<FoundFile, "yaml" | "remarks"> & { readonly done: "imported" | "failed" | null; readonly say: string | null };

export type Import =
  | { readonly kind: "nothing" }
  | { readonly kind: "looking" | "looked" | "importing" | "imported"; readonly lines: readonly Line[]; readonly through: number; readonly all: number; /** What no line came of. */ readonly rest: Omit<Found, "files"> }
  | { readonly kind: "failed"; readonly say: string };

/** So much goes to the server in one request. */
const MOST_LETTERS = 120_000;

/** Reads the chosen files, asks what would come of them, and imports those that are wanted, one after another, each after the pictures that it names. */
export function useImport(courseId: string, { unreachable, imageRefused }: { readonly unreachable: string; readonly imageRefused: (refused: ImageRefused) => string }) {
  const [state, setState] = useState<Import>({ kind: "nothing" });
  /** Pictures that the course has got from this page. */
  const sent = useRef(new Set<string>());

  const look = async (chosen: readonly File[]) => {
    // What reads is loaded now: without the network it does not come.
    const found: Found | null = await import("./read-files").then(({ readFiles }) => readFiles(chosen)).catch(() => null);
    if (!found) return setState({ kind: "failed", say: unreachable });
    const { files: _, ...rest } = found;
    const lines: Line[] = [];
    const names = new Set<string>();
    const brought = new Set(found.images.map(({ imageId }) => imageId));
    for (const batch of batches(found.files)) {
      setState({ kind: "looking", lines: [...lines], rest, through: lines.length, all: found.files.length });
      const outcome = await lookAtFilesAction({ courseId, files: batch.map(({ name, yaml }) => ({ name, yaml })) }).catch(() => null);
      if (!outcome?.ok) return setState({ kind: "failed", say: outcome?.say ?? unreachable });
      outcome.value.forEach((one, i) => {
        const { yaml = "", remarks = [] } = batch[i] ?? {};
        const key = one.problemId ?? `${one.title} ${one.state}`;
        // Batches do not know of one another.
        const twice = one.state === "changed" && names.has(key);
        names.add(key);
        lines.push({ ...one, lacks: one.lacks.filter((imageId) => !brought.has(imageId)), ...(twice ? { state: "taken-twice" as const } : {}), yaml, remarks, done: null, say: null });
      });
    }
    setState({ kind: "looked", lines, rest, through: lines.length, all: lines.length });
  };

  const start = async (wanted: ReadonlySet<number>, reason: string) => {
    if (state.kind !== "looked" && state.kind !== "imported") return;
    const lines = [...state.lines];
    const order = [...wanted].filter((at) => lines[at]?.done !== "imported");
    for (const [through, at] of order.entries()) {
      const line = lines[at];
      if (!line) continue;
      setState({ ...state, kind: "importing", lines: [...lines], through, all: order.length });
      const refused = await sendImages(courseId, namedImages(line.yaml), state.rest.images, sent.current);
      if (refused) {
        lines[at] = { ...line, done: "failed", say: imageRefused(refused) };
        continue;
      }
      const outcome = await saveProblemAction({ courseId, ...(line.problemId === null ? {} : { problemId: line.problemId }), onTopOf: line.onTopOf, yaml: line.yaml, reason }).catch(() => null);
      const saved = outcome?.ok === true && outcome.value.kind === "saved";
      const say = outcome === null ? unreachable : !outcome.ok ? outcome.say : outcome.value.kind === "needs-reason" ? (outcome.value.faults ?? []).slice(0, 2).join(" ") : null;
      lines[at] = { ...line, done: saved ? "imported" : "failed", say: saved ? null : say };
    }
    setState({ ...state, kind: "imported", lines, through: order.length, all: order.length });
  };

  return { state, look, start, forget: () => setState({ kind: "nothing" }) };
}

function batches(files: Found["files"]): Found["files"][] {
  const made: (Found["files"][number])[][] = [[]];
  let letters = 0;
  for (const file of files) {
    const last = made.at(-1);
    if (last && last.length < 100 && letters + file.yaml.length <= MOST_LETTERS) {
      last.push(file);
      letters += file.yaml.length;
    } else {
      made.push([file]);
      letters = file.yaml.length;
    }
  }
  return made.filter((batch) => batch.length > 0);
}

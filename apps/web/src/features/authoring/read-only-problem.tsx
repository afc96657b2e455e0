"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/ui/notice";
import { LatePreview } from "./live/late-preview";
import { useLiveProblem } from "./live/use-live-problem";

type Props = {
  readonly courseId: string;
  readonly yaml: string;
  readonly points?: number;
  readonly attempts?: number | null;
  /** Whether the file is shown too. */
  readonly withFile?: boolean;
};

/** A problem to look at and to try: as a student sees it, variant by variant. */
export function ReadOnlyProblem({ courseId, yaml, points, attempts, withFile = true }: Props) {
  const t = useTranslations("authoring");
  const [seed, setSeed] = useState(1);
  const live = useLiveProblem(yaml, seed);
  return (
    <div className="grid max-w-measure grid-cols-[minmax(0,1fr)] gap-4">
      {live?.made.kind === "faulty" ? <Notice tone="wrong" title={t("thisVersionCannotBeRead")}>{live.made.faults.map((fault) => fault.message).join(" ")}</Notice> : null}
      <h2 className="-mb-2 text-lead">{t("editor.preview")}</h2>
      <LatePreview courseId={courseId} live={live} seed={seed} onSeed={setSeed} points={points} attempts={attempts} />
      {withFile ? (
        <details>
          <summary className="text-small text-accent">{t("theProblemFile")}</summary>
          <pre tabIndex={0} className="mt-2 overflow-x-auto rounded-lg border border-line bg-sunken p-3 font-mono text-small">
            {yaml}
          </pre>
        </details>
      ) : null}
    </div>
  );
}

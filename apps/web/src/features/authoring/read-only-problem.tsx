"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { ExercisePreview } from "./exercise-preview";
import { useProblem } from "./use-problem";

type Props = {
  readonly yaml: string;
  readonly points?: number;
  readonly attempts?: number | null;
  /** Whether the file is shown too. */
  readonly withFile?: boolean;
};

/** A problem to look at and to try: as a student sees it, variant by variant. */
export function ReadOnlyProblem({ yaml, points, attempts, withFile = true }: Props) {
  const t = useTranslations("authoring");
  const [variant, setVariant] = useState(1);
  const state = useProblem(yaml, variant);
  return (
    <div className="grid max-w-measure grid-cols-[minmax(0,1fr)] gap-4">
      {state.kind === "loading" ? <Card className="text-quiet">{t("loadingThePreview")}</Card> : null}
      {state.kind === "faulty" ? <Notice tone="wrong" title={t("thisVersionCannotBeRead")}>{state.faults.map((fault) => fault.message).join(" ")}</Notice> : null}
      {state.kind === "read" && "says" in state.preview ? <Notice tone="attention" title={state.preview.says} /> : null}
      {state.kind === "read" && !("says" in state.preview) ? (
        <ExercisePreview preview={state.preview} variant={variant} onVariant={setVariant} {...(points === undefined ? {} : { points })} {...(attempts === undefined ? {} : { attempts })} />
      ) : null}
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

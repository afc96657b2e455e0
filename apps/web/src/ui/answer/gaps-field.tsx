"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import type { SingleInput } from "./answer-types";
import { GapContext } from "./gap-context";
import { ReadingLine } from "./reading-line";
import { useReading } from "./use-reading";

type Props = {
  readonly label: string;
  readonly input: Extract<SingleInput, { kind: "gaps" }>;
  readonly texts: Readonly<Record<string, string>>;
  readonly onChange: (texts: Readonly<Record<string, string>>) => void;
  readonly readOnly: boolean;
  /** The text, set on the server with a GapBlank in each gap's place. */
  readonly children: ReactNode;
};

/** A text with gaps. Where formulas go into them, the one with the cursor is read below the text, as in every field for formulas. */
export function GapsField({ label, input, texts, onChange, readOnly, children }: Props) {
  const t = useTranslations("ui.answerInput");
  const id = useId();
  const [at, setAt] = useState(input.gaps[0]?.id ?? "");
  const isFormula = (gap: string): boolean => input.gaps.some((one) => one.id === gap && one.kind === "formula");
  const text = isFormula(at) ? (texts[at] ?? "") : "";
  const { read, wake } = useReading(text, { variables: input.variables });
  const put = (gap: string, given: string) => onChange({ ...texts, [gap]: given });
  const describedBy = (gap: string) => (gap === at && isFormula(gap) ? `${id}-reading` : undefined);
  return (
    <div role="group" aria-label={label} onFocus={() => void wake()}>
      <p className="mb-2 font-strong">{label}</p>
      <GapContext value={{ texts, readOnly, put, onFocus: setAt, describedBy }}>{children}</GapContext>
      {input.gaps.some(({ kind }) => kind === "formula") ? (
        <ReadingLine id={`${id}-reading`} text={text} read={read} example={t(isFormula(at) ? "example.formula" : "wordGap")} {...(readOnly ? {} : { onSuggestion: (better: string) => put(at, better) })} />
      ) : null}
    </div>
  );
}

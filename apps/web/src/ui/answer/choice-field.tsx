"use client";
import { type ReactNode, useId } from "react";
import { useSpokenText } from "../use-spoken-text";
import type { Option } from "./answer-types";

export type Texts = Readonly<Record<string, ReactNode>>;

type Props = {
  readonly label: string;
  readonly options: readonly Option[];
  /** The options' texts, set on the server. */
  readonly texts: Texts;
  readonly chosen: readonly string[];
  /** Several may be chosen. */
  readonly several: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly readOnly?: boolean;
};

/** Choose one, or several. */
export function ChoiceField({ label, options, texts, chosen, several, onChange, readOnly = false }: Props) {
  const spokenText = useSpokenText();
  const name = useId();
  const pick = (id: string, checked: boolean) => {
    if (readOnly) return;
    onChange(several ? options.map((option) => option.id).filter((one) => (one === id ? checked : chosen.includes(one))) : [id]);
  };
  return (
    <fieldset>
      <legend className="mb-2 font-strong">{label}</legend>
      <div className="flex flex-col gap-2">
        {options.map((option) => (
          <label
            key={option.id}
            className="flex min-h-12 items-start gap-3 rounded-lg border border-line bg-raised px-4 py-2.5 hover:border-edge has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type={several ? "checkbox" : "radio"}
              name={name}
              value={option.id}
              aria-label={spokenText(option.text)}
              checked={chosen.includes(option.id)}
              disabled={readOnly}
              onChange={(event) => pick(option.id, event.target.checked)}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">{texts[option.id] ?? option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

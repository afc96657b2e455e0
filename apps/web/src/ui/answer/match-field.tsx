"use client";
import { Select } from "../select";
import type { Option } from "./answer-types";
import type { Texts } from "./choice-field";

type Props = {
  readonly label: string;
  readonly left: readonly Option[];
  readonly right: readonly Option[];
  readonly texts: Texts;
  readonly pairs: Readonly<Record<string, string>>;
  readonly onChange: (pairs: Readonly<Record<string, string>>) => void;
  readonly readOnly?: boolean;
};

/** For each thing on the left, choose what belongs to it. */
export function MatchField({ label, left, right, texts, pairs, onChange, readOnly = false }: Props) {
  return (
    <div role="group" aria-label={label}>
      <p className="mb-2 font-strong">{label}</p>
      <ul className="flex flex-col gap-4">
        {left.map((item) => (
          <li key={item.id}>
            <Select
              label={<span className="font-normal">{texts[item.id] ?? item.text}</span>}
              placeholder="Choose what belongs to it"
              value={pairs[item.id] ?? ""}
              disabled={readOnly}
              onValueChange={(chosen) => onChange({ ...pairs, [item.id]: chosen })}
              options={right.map((option) => ({ value: option.id, text: texts[option.id] ?? option.text, textValue: option.text }))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

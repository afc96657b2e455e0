"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Given, PartInput, SingleGiven } from "./answer-types";
import { blankSingle } from "./blank-answer";
import type { Texts } from "./choice-field";

type Slot = { readonly part: PartInput; readonly given: SingleGiven; readonly put: (given: Given) => void; /** The part's own texts by their ids. */ readonly own: Texts };

type Props = {
  readonly parts: readonly PartInput[];
  readonly given: Readonly<Record<string, SingleGiven>>;
  /** The parts' statements by their ids, and their own texts as "part/option". */
  readonly texts: Texts;
  readonly onChange: (given: Readonly<Record<string, SingleGiven>>) => void;
  /** The field of one part. */
  readonly children: (slot: Slot) => ReactNode;
};

/** Several parts, one below the other: each with its statement and its own field. */
export function PartsField({ parts, given, texts, onChange, children }: Props) {
  const t = useTranslations("ui");
  return (
    <ol className="flex flex-col gap-6">
      {parts.map((part, i) => (
        <li key={part.id}>
          <section aria-label={t("parts.part", { number: i + 1 })} className="rounded-lg border border-line p-4">
            <p className="mb-1 text-small font-strong text-quiet">
              {t("parts.heading", { number: i + 1, count: parts.length, share: part.share })}
            </p>
            <div className="mb-3">{texts[part.id] ?? part.statement}</div>
            {children({
              part,
              given: given[part.id] ?? blankSingle(part.input),
              put: (next) => {
                if (next.kind !== "parts") onChange({ ...given, [part.id]: next });
              },
              own: textsOf(part.id, texts),
            })}
          </section>
        </li>
      ))}
    </ol>
  );
}

const textsOf = (id: string, texts: Texts): Texts => Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (key.startsWith(`${id}/`) ? [[key.slice(id.length + 1), text]] : [])));

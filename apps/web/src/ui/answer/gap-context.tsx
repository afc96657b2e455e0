"use client";
import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";

type Gaps = {
  readonly texts: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly put: (id: string, text: string) => void;
  /** The cursor has come to this gap. */
  readonly onFocus: (id: string) => void;
  readonly describedBy: (id: string) => string | undefined;
};

export const GapContext = createContext<Gaps>({ texts: {}, readOnly: true, put: () => undefined, onFocus: () => undefined, describedBy: () => undefined });

/** One gap inside a text that was set on the server. */
export function GapBlank({ id, number }: { readonly id: string; readonly number: number }) {
  const t = useTranslations("ui");
  const { texts, readOnly, put, onFocus, describedBy } = useContext(GapContext);
  const text = texts[id] ?? "";
  return (
    <input
      aria-label={t("gap", { number })}
      value={text}
      readOnly={readOnly}
      aria-describedby={describedBy(id)}
      onFocus={() => onFocus(id)}
      onChange={(event) => put(id, event.target.value)}
      style={{ width: `${Math.min(24, Math.max(8, text.length + 2))}ch` }}
      className="mx-1 inline-block min-h-9 max-w-full rounded-md border border-edge bg-raised px-2 align-baseline"
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={300}
    />
  );
}

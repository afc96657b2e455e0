"use client";
import { createContext, useContext } from "react";

type Gaps = { readonly texts: Readonly<Record<string, string>>; readonly readOnly: boolean; readonly put: (id: string, text: string) => void };

export const GapContext = createContext<Gaps>({ texts: {}, readOnly: true, put: () => undefined });

/** One gap inside a text that was set on the server. */
export function GapBlank({ id, number }: { readonly id: string; readonly number: number }) {
  const { texts, readOnly, put } = useContext(GapContext);
  const text = texts[id] ?? "";
  return (
    <input
      aria-label={`Gap ${number}`}
      value={text}
      readOnly={readOnly}
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

"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useSpokenText } from "../use-spoken-text";
import type { Option } from "./answer-types";
import type { Texts } from "./choice-field";

type Props = {
  readonly label: string;
  readonly items: readonly Option[];
  readonly texts: Texts;
  readonly order: readonly string[];
  readonly onChange: (order: readonly string[]) => void;
  readonly readOnly?: boolean;
};

/** Put in order, with buttons or with the arrow keys on a row. Every move is spoken. */
export function OrderField({ label, items, texts, order, onChange, readOnly = false }: Props) {
  const t = useTranslations("ui");
  const spokenText = useSpokenText();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const name = (id: string) => spokenText(items.find((item) => item.id === id)?.text ?? "");

  const move = (from: number, to: number) => {
    const id = order[from];
    if (readOnly || id === undefined || to < 0 || to >= order.length) return;
    const next = [...order];
    next.splice(from, 1);
    next.splice(to, 0, id);
    // At once, so that the focus goes along with the line and never comes back to it when somebody has gone on.
    flushSync(() => {
      onChange(next);
      setSaid(t("order.moved", { line: name(id), place: to + 1, count: order.length }));
    });
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(at, at + step);
  };

  return (
    <div role="group" aria-label={label}>
      <p className="mb-1 font-strong">{label}</p>
      <p className="mb-2 text-small text-quiet">{t("order.hint")}</p>
      <ol ref={list} className="flex flex-col gap-2">
        {order.map((id, i) => (
          <li key={id} className="flex items-center gap-2 rounded-lg border border-line bg-raised pr-2">
            <div
              data-item={id}
              role="button"
              tabIndex={0}
              aria-label={t("order.line", { place: i + 1, count: order.length, line: name(id) })}
              onKeyDown={(event) => onKeyDown(event, i)}
              className="flex min-h-12 min-w-0 flex-1 items-center gap-3 rounded-lg px-4 py-2"
            >
              <span aria-hidden className="tabular text-quiet">
                {i + 1}
              </span>
              <span className="min-w-0">{texts[id]}</span>
            </div>
            <MoveButton label={t("order.up", { line: name(id) })} disabled={readOnly || i === 0} onClick={() => move(i, i - 1)}>
              <ArrowUp aria-hidden size={18} />
            </MoveButton>
            <MoveButton label={t("order.down", { line: name(id) })} disabled={readOnly || i === order.length - 1} onClick={() => move(i, i + 1)}>
              <ArrowDown aria-hidden size={18} />
            </MoveButton>
          </li>
        ))}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

type MoveProps = { readonly label: string; readonly disabled: boolean; readonly onClick: () => void; readonly children: React.ReactNode };

const MoveButton = ({ label, disabled, onClick, children }: MoveProps) => (
  <button
    type="button"
    aria-label={label}
    disabled={disabled}
    onClick={onClick}
    className="inline-flex size-10 shrink-0 items-center justify-center rounded-lg border border-line hover:bg-sunken disabled:opacity-40"
  >
    {children}
  </button>
);

"use client";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/ui/button";
import { iconButtonStyle } from "@/ui/icon-button-style";

type Props<T> = {
  /** What the file calls the list. */
  readonly field?: string;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly rows: readonly T[];
  readonly blank: T;
  /** What a row is: names the buttons. */
  readonly one: "function" | "parameter" | "option" | "line" | "pair" | "gap" | "hint";
  readonly onChange: (rows: readonly T[]) => void;
  readonly row: (row: T, put: (part: Partial<T>) => void, number: number) => ReactNode;
};

/** A list of rows of a form, to which one can be added and from which each can be removed. */
export function ListFields<T>({ field, title, hint, fault, rows, blank, one, onChange, row }: Props<T>) {
  const t = useTranslations("authoring");
  const fields = useRef<HTMLFieldSetElement>(null);
  const added = useRef(false);
  // Who adds a row wants to type into it.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    [...(fields.current?.querySelectorAll("[data-row]") ?? [])].at(-1)?.querySelector<HTMLElement>("input:not([type=checkbox]), textarea")?.focus();
  }, [rows.length]);
  const put = (at: number) => (part: Partial<T>) => onChange(rows.map((each, i) => (i === at ? { ...each, ...part } : each)));
  return (
    <fieldset ref={fields} data-field={field} className="flex flex-col gap-2">
      <legend className="font-strong">{title}</legend>
      {hint ? <p className="text-small text-quiet">{hint}</p> : null}
      {rows.map((each, i) => (
        // Rows have no name of their own that stays while it is typed.
        <div key={i} data-row className="flex items-start gap-2">
          <div className="min-w-0 flex-1">{row(each, put(i), i + 1)}</div>
          <button type="button" className={`${iconButtonStyle} mt-1`} aria-label={t(`remove.${one}`, { number: i + 1 })} onClick={() => onChange(rows.filter((_, at) => at !== i))}>
            <Trash2 aria-hidden size={18} />
          </button>
        </div>
      ))}
      {fault ? <p className="text-small font-strong text-wrong">{fault}</p> : null}
      <div>
        <Button
          size="small"
          onClick={() => {
            added.current = true;
            onChange([...rows, blank]);
          }}
        >
          <Plus aria-hidden size={16} /> {t(`add.${one}`)}
        </Button>
      </div>
    </fieldset>
  );
}

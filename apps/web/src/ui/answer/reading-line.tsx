"use client";
import { useTranslations } from "next-intl";
import { classNames } from "../class-names";
import { MathPreview } from "../math-preview";
import type { Read } from "./read";
import { useSettled } from "./use-settled";

type Props = {
  readonly id: string;
  readonly text: string;
  readonly read: Read | null;
  /** What may be typed, shown while nothing is. */
  readonly example: string;
  /** Takes the suggestion in the place of what could not be read. */
  readonly onSuggestion?: (text: string) => void;
};

/** Below a formula field: how it is read, or the place that cannot be read. Its height is kept from the start. */
export function ReadingLine({ id, text, read, example, onSuggestion }: Props) {
  const t = useTranslations("ui");
  const spoken = useSettled(read === null || text.trim() === "" ? "" : read.ok ? t("reading.spoken", { speech: read.speech }) : read.fault.message, 700);
  return (
    <div id={id} className="min-h-14 py-2">
      {text.trim() === "" || read === null ? (
        <p className="text-small text-quiet">{example}</p>
      ) : read.ok ? (
        <div aria-hidden>
          <p className="flex min-h-10 flex-wrap items-center gap-x-3 overflow-x-auto overflow-y-hidden py-1">
            <span className="text-small text-quiet">{t("reading.lead")}</span>
            <MathPreview latex={read.latex} />
          </p>
          {read.remarks.map((remark) => (
            <p key={remark.message} className="text-small text-quiet">
              {remark.message}
            </p>
          ))}
        </div>
      ) : (
        <div>
          <p aria-hidden className="overflow-x-auto font-mono text-small whitespace-pre">
            <Underlined text={text} from={read.fault.span.from} to={read.fault.span.to} />
          </p>
          <p className="text-small text-wrong">{read.fault.message}</p>
          {read.fault.suggestion && onSuggestion ? (
            <button
              type="button"
              className="text-small text-accent underline underline-offset-4"
              onClick={() => onSuggestion(replaced(text, read.fault.span.from, read.fault.span.to, read.fault.suggestion ?? ""))}
            >
              {t.rich("reading.suggestion", { suggestion: read.fault.suggestion, code: (text) => <code>{text}</code> })}
            </button>
          ) : null}
        </div>
      )}
      <p className="sr-only" role="status">
        {spoken}
      </p>
    </div>
  );
}

/** A text with one place marked; a place of no width is marked at the next letter, or after the end. */
export function Underlined({ text, from, to, tone = "wrong" }: { readonly text: string; readonly from: number; readonly to: number; readonly tone?: "wrong" | "attention" }) {
  const end = Math.max(to, from + 1);
  return (
    <>
      {text.slice(0, from)}
      <mark className={classNames("bg-transparent underline decoration-wavy decoration-2 underline-offset-4", tone === "wrong" ? "text-wrong" : "text-attention")}>
        {text.slice(from, end) || "\u00a0"}
      </mark>
      {text.slice(end)}
    </>
  );
}

const replaced = (text: string, from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);

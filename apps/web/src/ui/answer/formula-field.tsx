"use client";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { classNames } from "../class-names";
import { controlStyle } from "../field-frame";
import type * as Drawing from "./drawing";
import { insertText } from "./insert-text";
import { Palette } from "./palette";
import type { PaletteKey } from "./palette-of";
import type { ReadKind } from "./read";
import { ReadingLine } from "./reading-line";
import { useReading } from "./use-reading";
import type { VisualHandle } from "./visual-editor";

const NO_KEYS: readonly PaletteKey[] = [];
/** Characters of a formula. */
const MOST = 2000;

type Props = {
  readonly label: string;
  readonly value: string;
  readonly variables: readonly string[];
  readonly example: string;
  /** Said under the label: how exact a number is to be. */
  readonly hint?: string | undefined;
  /** What is typed, where it is no formula. */
  readonly reads?: ReadKind;
  readonly palette?: readonly PaletteKey[];
  readonly onChange: (text: string) => void;
  readonly readOnly?: boolean;
};

/** One formula, typed as text or drawn; the text is what is kept. How it is read stands below it. */
export function FormulaField({ label, value, variables, onChange, example, hint, reads, palette = NO_KEYS, readOnly = false }: Props) {
  const t = useTranslations("ui.answerInput");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const visual = useRef<VisualHandle>(null);
  const [mode, setMode] = useState<"text" | "visual">("text");
  const [drawing, setDrawing] = useState<typeof Drawing | null>(null);
  const [drawn, setDrawn] = useState<{ readonly text: string; readonly latex: string } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { read, reader, wake } = useReading(value, reads ? { variables, reads } : { variables });
  // What was drawn stays as it was drawn; a text that was typed is drawn as it is read, and not at all where it cannot be.
  const latex = drawn?.text === value ? drawn.latex : value.trim() === "" ? "" : read?.ok ? read.latex : null;
  const editor = mode === "visual" && latex !== null ? drawing : null;

  const draw = (next: string) => {
    if (!drawing) return;
    const text = drawing.drawnText(next, variables, reader);
    setDrawn({ text, latex: next });
    onChange(text);
  };
  const type = (text: string) => {
    // A browser cuts what is pasted without a word.
    setRefusal(text.length < MOST ? null : t("full", { most: MOST }));
    onChange(text);
  };
  const toText = () => {
    // The editor tells of a key a moment after it was pressed: nothing of what stands there is left behind.
    const last = visual.current?.latex();
    if (last !== undefined && last !== latex) draw(last);
    setMode("text");
    requestAnimationFrame(() => input.current?.focus());
  };
  const toggle = async () => {
    if (editor) return toText();
    const found = read ?? (latex === null ? ((await wake())?.(value) ?? null) : null);
    if (latex === null && !found?.ok) return setRefusal(found ? t("cannotDraw", { why: found.fault.message }) : t("notLoaded"));
    const tools = drawing ?? (await import("./drawing").catch(() => null));
    if (!tools) return setRefusal(t("notLoaded"));
    setDrawing(tools);
    setRefusal(null);
    setMode("visual");
  };
  const press = (key: PaletteKey) => {
    if (editor) return visual.current?.insert(key.latex);
    const field = input.current;
    const inserted = insertText(value, field?.selectionStart ?? value.length, field?.selectionEnd ?? value.length, key.text);
    type(inserted.text);
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(inserted.cursor, inserted.cursor);
    });
  };

  return (
    <div onFocus={() => void wake()} onPointerEnter={() => void wake()}>
      <label htmlFor={editor ? undefined : id} className="mb-1 block font-strong">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1 text-small">
          {hint}
        </p>
      ) : null}
      {editor && latex !== null ? (
        <editor.VisualEditor
          label={label}
          describedBy={`${id}-reading`}
          latex={latex}
          onLatex={draw}
          keyboard={editor.keyboardOf(variables, palette, reads?.kind)}
          handle={visual}
          loading={t("loading")}
          onFailure={() => {
            setRefusal(t("notLoaded"));
            toText();
          }}
          readOnly={readOnly}
        />
      ) : (
        <input
          ref={input}
          id={id}
          value={value}
          onChange={(event) => type(event.target.value)}
          readOnly={readOnly}
          aria-describedby={`${hint ? `${id}-hint ` : ""}${id}-reading`}
          aria-invalid={read?.ok === false || undefined}
          className={classNames(controlStyle, "min-h-12 font-mono")}
          type="text"
          inputMode="text"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={MOST}
        />
      )}
      {readOnly ? null : (
        <div className="mt-1 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <Palette keys={palette} onKey={press} />
          <button type="button" aria-pressed={editor !== null} onClick={() => void toggle()} className="min-h-10 rounded-md px-2 text-small text-accent hover:bg-accent-wash">
            {editor ? t("asText") : t("asDrawing")}
          </button>
        </div>
      )}
      <p role="status" className={classNames("text-small", !refusal && "sr-only")}>
        {refusal}
      </p>
      <ReadingLine id={`${id}-reading`} text={value} read={read} example={example} {...(readOnly ? {} : { onSuggestion: type })} />
    </div>
  );
}

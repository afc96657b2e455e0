"use client";
import { useTranslations } from "next-intl";
import { MathPreview } from "../math-preview";
import type { PaletteKey } from "./palette-of";

/** A few keys for what this problem needs and a keyboard has not. */
export function Palette({ keys, onKey }: { readonly keys: readonly PaletteKey[]; readonly onKey: (key: PaletteKey) => void }) {
  const t = useTranslations("ui.answerInput");
  return (
    <div role="group" aria-label={t("palette")} className="flex flex-wrap gap-1">
      {keys.map((key) => (
        <button
          key={key.name}
          type="button"
          aria-label={t("insert", { what: key.word ? t(`key.${key.word}`) : key.name })}
          // The field keeps its cursor while a key is pressed.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onKey(key)}
          className="inline-flex h-10 min-w-10 items-center justify-center rounded-md border border-line bg-raised px-2 hover:bg-sunken"
        >
          <span aria-hidden>
            <MathPreview latex={key.face} />
          </span>
        </button>
      ))}
    </div>
  );
}

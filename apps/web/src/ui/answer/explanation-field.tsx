"use client";
import { useTranslations } from "next-intl";
import { TextArea } from "../text-area";

type Props = { readonly label: string; readonly words: number; readonly value: string; readonly onChange: (text: string) => void; readonly readOnly?: boolean };

/** A short text, which an instructor reads. */
export function ExplanationField({ label, words: most, value, onChange, readOnly = false }: Props) {
  const t = useTranslations("ui");
  const words = value.split(/\s+/).filter((word) => word !== "").length;
  const fault = words > most ? t("explanation.tooLong", { words, most }) : undefined;
  return <TextArea label={label} hint={t("explanation.hint", { most })} fault={fault} rows={6} value={value} readOnly={readOnly} maxLength={20_000} onChange={(event) => onChange(event.target.value)} />;
}

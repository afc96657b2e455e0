"use client";
import { useTranslations } from "next-intl";
import { TextField } from "@/ui/text-field";

export type Term = { readonly term: string; readonly startsOn: string | null; readonly endsOn: string | null };

type Props = { readonly value: Term; readonly faults: Readonly<Record<string, string>>; readonly onChange: (part: Partial<Term>) => void };

/** A term in words, with its first and its last day. */
export function TermFields({ value, faults, onChange }: Props) {
  const t = useTranslations("course-settings");
  return (
    <div className="grid gap-5 sm:grid-cols-3">
      <TextField label={t("term")} placeholder={t("termExample")} value={value.term} fault={faults["term"]} onChange={(event) => onChange({ term: event.target.value })} />
      <TextField type="date" label={t("startsOn")} value={value.startsOn ?? ""} fault={faults["startsOn"]} onChange={(event) => onChange({ startsOn: event.target.value || null })} />
      <TextField type="date" label={t("endsOn")} value={value.endsOn ?? ""} fault={faults["endsOn"]} onChange={(event) => onChange({ endsOn: event.target.value || null })} />
    </div>
  );
}

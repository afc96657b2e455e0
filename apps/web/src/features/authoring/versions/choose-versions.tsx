"use client";
import { useTranslations } from "next-intl";
import { usePathname, useRouter } from "next/navigation";
import { useId } from "react";
import { controlStyle, FieldFrame } from "@/ui/field-frame";

type Props = { readonly numbers: readonly number[]; readonly from: number; readonly to: number };

/** Which two versions are compared; kept in the page's address. */
export function ChooseVersions({ numbers, from, to }: Props) {
  const t = useTranslations("authoring.versions");
  const router = useRouter();
  const path = usePathname();
  const choose = (next: { readonly from: number; readonly to: number }) => router.replace(`${path}?from=${next.from}&to=${next.to}`, { scroll: false });
  return (
    <div className="flex flex-wrap items-end gap-4">
      <Version label={t("from")} numbers={numbers} value={from} onChoose={(number) => choose({ from: number, to })} />
      <Version label={t("to")} numbers={numbers} value={to} onChoose={(number) => choose({ from, to: number })} />
    </div>
  );
}

function Version({ label, numbers, value, onChoose }: { readonly label: string; readonly numbers: readonly number[]; readonly value: number; readonly onChoose: (number: number) => void }) {
  const t = useTranslations("authoring.versions");
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <select id={id} className={controlStyle} value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {t("version", { number })}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

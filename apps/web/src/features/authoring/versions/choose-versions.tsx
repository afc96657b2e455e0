"use client";
import { useTranslations } from "next-intl";
import { usePathname, useRouter } from "next/navigation";
import { controlStyle } from "@/ui/field-frame";

type Props = { readonly numbers: readonly number[]; readonly from: number; readonly to: number };

/** Which two versions are compared; kept in the page's address. */
export function ChooseVersions({ numbers, from, to }: Props) {
  const t = useTranslations("authoring.versions");
  const router = useRouter();
  const path = usePathname();
  const choose = (next: { readonly from: string | number; readonly to: string | number }) => router.replace(`${path}?from=${next.from}&to=${next.to}`, { scroll: false });
  const options = numbers.map((number) => (
    <option key={number} value={number}>
      {t("version", { number })}
    </option>
  ));
  return (
    <div className="flex flex-wrap items-end gap-4">
      <label className="flex flex-col gap-1">
        <span className="font-strong">{t("from")}</span>
        <select className={controlStyle} value={from} onChange={(event) => choose({ from: event.target.value, to })}>
          {options}
        </select>
      </label>
      <label className="flex flex-col gap-1">
        <span className="font-strong">{t("to")}</span>
        <select className={controlStyle} value={to} onChange={(event) => choose({ from, to: event.target.value })}>
          {options}
        </select>
      </label>
    </div>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { LinkButton } from "./link-button";

type Props = {
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** How many there are on all pages. */
  readonly all: number;
};

/** Leads through the pages of a long list, which stand in the address as `page`. Nothing where one page holds everything. */
export function Pager({ page, size, all }: Props) {
  const t = useTranslations("ui.pager");
  const path = usePathname();
  const asked = useSearchParams();
  if (all <= size) return null;
  const last = Math.ceil(all / size);
  const to = (wanted: number) => {
    const next = new URLSearchParams(asked);
    if (wanted > 1) next.set("page", String(wanted));
    else next.delete("page");
    return next.size > 0 ? `${path}?${next}` : path;
  };
  return (
    <nav aria-label={t("pages")} className="screen-only mt-4 flex flex-wrap items-center justify-between gap-3">
      <p className="text-small text-quiet tabular">{t("shown", { from: (page - 1) * size + 1, to: Math.min(page * size, all), all })}</p>
      <p className="flex gap-2">
        {page > 1 ? (
          <LinkButton size="small" href={to(page - 1)}>
            {t("before")}
          </LinkButton>
        ) : null}
        {page < last ? (
          <LinkButton size="small" href={to(page + 1)}>
            {t("after")}
          </LinkButton>
        ) : null}
      </p>
    </nav>
  );
}

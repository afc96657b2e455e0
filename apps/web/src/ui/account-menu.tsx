"use client";
import { CircleUserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { LateMenu } from "./late-menu";
import type { Scheme } from "./scheme";

/** The signed-in user's own menu in the header. */
export function AccountMenu({ name, scheme }: { readonly name: string; readonly scheme: Scheme }) {
  const t = useTranslations("ui");
  return (
    <LateMenu
      label={t("accountMenu", { name })}
      className="inline-flex min-h-11 max-w-56 items-center gap-2 rounded-lg px-3 hover:bg-sunken"
      load={() => import("./opened-menus").then((menus) => menus.accountMenu(scheme))}
    >
      <CircleUserRound aria-hidden size={22} className="shrink-0" />
      <span className="truncate max-sm:hidden">{name}</span>
    </LateMenu>
  );
}

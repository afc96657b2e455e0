"use client";
import { SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { LateMenu } from "./late-menu";
import type { Scheme } from "./scheme";

/** The switches of colour scheme and language for those who are not signed in. */
export function SchemeMenu({ scheme }: { readonly scheme: Scheme }) {
  const t = useTranslations("ui");
  return (
    <LateMenu
      label={t("appearanceMenu")}
      className="inline-flex size-11 items-center justify-center rounded-lg hover:bg-sunken"
      load={() => import("./opened-menus").then((menus) => menus.schemeMenu(scheme))}
    >
      <SunMoon aria-hidden size={22} />
    </LateMenu>
  );
}

"use client";
import { SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { LanguageChoices } from "./language-choices";
import { Menu, MenuLine } from "./menu";
import type { Scheme } from "./scheme";
import { SchemeChoices } from "./scheme-choices";

/** The switches of colour scheme and language for those who are not signed in. */
export function SchemeMenu({ scheme }: { readonly scheme: Scheme }) {
  const t = useTranslations("ui");
  return (
    <Menu
      trigger={
        <button type="button" className="inline-flex size-11 items-center justify-center rounded-lg hover:bg-sunken" aria-label={t("appearanceMenu")}>
          <SunMoon aria-hidden size={22} />
        </button>
      }
    >
      <SchemeChoices initial={scheme} />
      <MenuLine />
      <LanguageChoices />
    </Menu>
  );
}

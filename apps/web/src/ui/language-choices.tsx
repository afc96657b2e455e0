"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { asLanguage, LANGUAGE_NAMES, LANGUAGES } from "@/i18n/languages";
import { rememberLanguage } from "@/i18n/remember-language";
import { MenuChoice, MenuChoices, MenuLabel } from "./menu";

/** The language of every page as a part of a menu; each is called as it calls itself. */
export function LanguageChoices() {
  const t = useTranslations("ui");
  const router = useRouter();
  const choose = (value: string) => {
    rememberLanguage(asLanguage(value));
    router.refresh();
  };
  return (
    <>
      <MenuLabel>{t("language")}</MenuLabel>
      <MenuChoices value={useLocale()} onValueChange={choose}>
        {LANGUAGES.map((language) => (
          <MenuChoice key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </MenuChoice>
        ))}
      </MenuChoices>
    </>
  );
}

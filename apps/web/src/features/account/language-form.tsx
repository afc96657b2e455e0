"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { asLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from "@/i18n/languages";
import { rememberLanguage } from "@/i18n/remember-language";
import { Select } from "@/ui/select";

const AS_BROWSER = "browser";

/** The language of every page; in this browser. */
export function LanguageForm({ initial }: { readonly initial: Language | null }) {
  const t = useTranslations("account");
  const router = useRouter();
  const [language, setLanguage] = useState(initial);
  const choose = (next: Language | null) => {
    setLanguage(next);
    rememberLanguage(next);
    router.refresh();
  };
  return (
    <Select
      label={t("language")}
      hint={t("languageHint")}
      value={language ?? AS_BROWSER}
      onValueChange={(value) => choose(asLanguage(value))}
      options={[{ value: AS_BROWSER, text: t("languageAsBrowser") }, ...LANGUAGES.map((each) => ({ value: each, text: LANGUAGE_NAMES[each] }))]}
    />
  );
}

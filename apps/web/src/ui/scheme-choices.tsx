"use client";
import { useTranslations } from "next-intl";
import { MenuChoice, MenuChoices, MenuLabel } from "./menu";
import { asScheme, type Scheme } from "./scheme";
import { useScheme } from "./use-scheme";

/** The colour scheme as a part of a menu. */
export function SchemeChoices({ initial }: { readonly initial: Scheme }) {
  const t = useTranslations("ui");
  const [scheme, choose] = useScheme(initial);
  return (
    <>
      <MenuLabel>{t("scheme.label")}</MenuLabel>
      <MenuChoices value={scheme} onValueChange={(value) => choose(asScheme(value))}>
        <MenuChoice value="system">{t("scheme.system")}</MenuChoice>
        <MenuChoice value="light">{t("scheme.light")}</MenuChoice>
        <MenuChoice value="dark">{t("scheme.dark")}</MenuChoice>
      </MenuChoices>
    </>
  );
}

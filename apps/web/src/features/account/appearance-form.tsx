"use client";
import { useTranslations } from "next-intl";
import { asScheme, type Scheme } from "@/ui/scheme";
import { Select } from "@/ui/select";
import { useScheme } from "@/ui/use-scheme";

/** Light, dark, or as the system; in this browser. */
export function AppearanceForm({ initial }: { readonly initial: Scheme }) {
  const t = useTranslations("account");
  const [scheme, choose] = useScheme(initial);
  return (
    <Select
      label={t("colours")}
      hint={t("inThisBrowser")}
      value={scheme}
      onValueChange={(value) => choose(asScheme(value))}
      options={[
        { value: "system", text: t("asSystem") },
        { value: "light", text: t("light") },
        { value: "dark", text: t("dark") },
      ]}
    />
  );
}

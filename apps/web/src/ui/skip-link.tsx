import { useTranslations } from "next-intl";
/** The first stop of the keyboard: past the header, to what the page is about. */
export function SkipLink() {
  const t = useTranslations("ui");
  return (
    <a href="#main" className="sr-only rounded-lg bg-accent px-4 py-2 font-strong text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-2">
      {t("skipToContent")}
    </a>
  );
}

import { useTranslations } from "next-intl";
import { titled } from "@/i18n/titled";
import { LinkButton } from "@/ui/link-button";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

export const generateMetadata = titled("notFound");

/** Also what a stranger sees of a course that is not theirs. */
export default function NotFound() {
  const t = useTranslations("pages");
  return (
    <Page width="measure">
      <PageHeader title={t("nothingHere")} lead={t("nothingHereLead")} />
      <div className="flex flex-wrap gap-2">
        <LinkButton look="primary" href="/courses">
          {t("toMyCourses")}
        </LinkButton>
        <LinkButton href="/">{t("toStart")}</LinkButton>
      </div>
    </Page>
  );
}

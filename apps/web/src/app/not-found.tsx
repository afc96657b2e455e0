import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/ui/link-button";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Nothing here" };

/** Also what a stranger sees of a course that is not theirs. */
export default function NotFound() {
  const t = useTranslations("pages");
  return (
    <Page width="measure">
      <PageHeader title={t("thereIsNothingHere")} lead={t("theAddressMayBeWrong")} />
      <div className="flex flex-wrap gap-2">
        <LinkButton look="primary" href="/courses">
          {t("toMyCourses")}
        </LinkButton>
        <LinkButton href="/">{t("toTheStart")}</LinkButton>
      </div>
    </Page>
  );
}

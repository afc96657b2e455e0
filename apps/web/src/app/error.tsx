"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { Page } from "@/ui/page";
import { PageHeader } from "@/ui/page-header";

/** What is left when a page breaks: what happened, what is safe, what to do. */
export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const t = useTranslations("broken");
  return (
    <Page width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={reset}>
          {t("tryAgain")}
        </Button>
        <LinkButton href="/courses">{t("toCourses")}</LinkButton>
      </div>
    </Page>
  );
}

import { useTranslations } from "next-intl";
import { CodeForm } from "@/ui/code-form";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

type Props = {
  /** What was typed, or null before it was. */
  readonly code: string | null;
  /** The class that one has to join first, where it is known. */
  readonly course: { readonly title: string; readonly joinCode: string } | null;
};

/** Where one types the code on the wall: at first, after a wrong one, or with the way into the class. */
export function CodeView({ code, course }: Props) {
  const t = useTranslations("lecture");
  if (course && code !== null) {
    return (
      <>
        <PageHeader title={t("joinFirst.title", { title: course.title })} lead={t("joinFirst.lead")} />
        <LinkButton look="primary" href={`/join/${course.joinCode}`}>
          {t("joinFirst.button")}
        </LinkButton>
        <p className="mt-4 text-quiet">{t("joinFirst.then", { code })}</p>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t(code === null ? "code.title" : "code.wrong")} lead={t(code === null ? "code.lead" : "code.wrongLead")} />
      <CodeForm label={t("code.label")} button={t("code.button")} missing={t("code.missing")} to="/live" look="primary" maxLength={20} />
    </>
  );
}

import { useTranslations } from "next-intl";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { JoinButton } from "./join-button";
import { JoinForm } from "./join-form";

type Props = { readonly code: string; readonly course: { readonly title: string; readonly summary: string } | null; readonly signedIn: boolean };

/** The class that a code opens, and the way in, which may lead through signing up. */
export function JoinView({ code, course, signedIn }: Props) {
  const t = useTranslations("course-home");
  if (!course) {
    return (
      <>
        <PageHeader title={t("join.wrongCode")} lead={t("join.wrongCodeLead")} />
        <JoinForm />
      </>
    );
  }
  const back = encodeURIComponent(`/join/${code}`);
  return (
    <>
      <PageHeader title={course.title} lead={course.summary || t("join.lead")} />
      {signedIn ? (
        <JoinButton code={code} />
      ) : (
        <>
          <p className="mb-4">{t("join.signedOut")}</p>
          <div className="flex flex-wrap gap-2">
            <LinkButton look="primary" href={`/sign-up?next=${back}`}>
              {t("join.signUp")}
            </LinkButton>
            <LinkButton href={`/sign-in?next=${back}`}>{t("join.signIn")}</LinkButton>
          </div>
        </>
      )}
    </>
  );
}

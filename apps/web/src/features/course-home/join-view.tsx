import type { Entrance } from "@nabla/db";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { JoinButton } from "./join-button";
import { JoinForm } from "./join-form";

type Props = { readonly code: string; readonly entrance: Entrance | null; readonly signedIn: boolean };

/** The class that a code or an invitation opens, and the way in, which may lead through signing up. */
export function JoinView({ code, entrance, signedIn }: Props) {
  const t = useTranslations("course-home");
  if (!entrance) {
    return (
      <>
        <PageHeader title={t("join.wrongCode")} lead={t("join.wrongCodeLead")} />
        <JoinForm />
      </>
    );
  }
  if (entrance.state !== "open") return <PageHeader title={t(`invitation.${entrance.state}`)} lead={t("invitation.askForANewOne", { course: entrance.title })} />;
  const back = encodeURIComponent(`/join/${code}`);
  return (
    <>
      <PageHeader title={entrance.title} lead={entrance.summary || t("join.lead")} />
      {entrance.term ? <p className="-mt-4 mb-6 text-quiet">{entrance.term}</p> : null}
      {entrance.role === "STUDENT" ? null : <p className="mb-6">{t("invitation.as", { role: entrance.role })}</p>}
      {signedIn ? (
        <JoinButton by={{ code }} />
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

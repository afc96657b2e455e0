import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/i18n/languages";
import { PageHeader } from "@/ui/page-header";
import type { Scheme } from "@/ui/scheme";
import { AppearanceForm } from "./appearance-form";
import { LanguageForm } from "./language-form";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { SessionsForm } from "./sessions-form";

type Props = { readonly user: { readonly name: string; readonly email: string }; readonly scheme: Scheme; /** Null: as the browser asks. */ readonly language: Language | null };

/** Everything about one's own account. */
export function AccountView({ user, scheme, language }: Props) {
  const t = useTranslations("account");
  return (
    <>
      <PageHeader title={t("account")} lead={user.email} crumbs={[{ title: t("courses"), href: "/courses" }]} />
      <div className="flex flex-col gap-12">
        <Section id="name" title={t("name")}>
          <NameForm initial={user.name} />
        </Section>
        <Section id="appearance" title={t("appearance")}>
          <AppearanceForm initial={scheme} />
        </Section>
        <Section id="language" title={t("language")}>
          <LanguageForm initial={language} />
        </Section>
        <Section id="password" title={t("password")}>
          <PasswordForm email={user.email} />
        </Section>
        <Section id="sessions" title={t("sessions")}>
          <p className="mb-4 text-quiet">{t("sessionsLead")}</p>
          <SessionsForm />
        </Section>
      </div>
    </>
  );
}

function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="max-w-md">
      <h2 id={id} className="mb-4 text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}
